/**
 * The households that a notice is for: one definition, for the fan-out, the count and the preview. It runs as whoever asks
 * and sees no more than they do. A year of age is reached on the birthday (domain/calendar/age.ts); a child that came on file
 * later does not make its household one.
 */
export const audienceFunction = `
create function care_audience(places text[], wanted jsonb, day date) returns setof text
language sql stable as $$
  select h.id from household h
    where exists (select 1 from unnest(places) as place where place <> '' and h.village_code like place || '%')
      and (wanted is null or not wanted ?| array['school', 'class', 'ages', 'tag'] or exists (
        select 1 from child c where c.household_id = h.id and c.opened_on <= day
          and (wanted ->> 'school' is null or c.school = wanted ->> 'school')
          and (wanted ->> 'class' is null or c.class = wanted ->> 'class')
          and (wanted -> 'ages' is null or (
            (c.birth_on + make_interval(years => (wanted #>> '{ages,from}')::int))::date <= day
            and (c.birth_on + make_interval(years => (wanted #>> '{ages,to}')::int + 1))::date > day))
          and (wanted ->> 'tag' is null or exists (select 1 from child_category k where k.child_id = c.id
            and k.category = wanted ->> 'tag' and k.from_on <= day and (k.to_on is null or k.to_on >= day)))))
$$;
revoke all on function care_audience(text[], jsonb, date) from public;
grant execute on function care_audience(text[], jsonb, date) to app, care_job, care_owner
`;

/**
 * Everybody a notice would go to, once, with what could ring for them now: what a sender is told of as numbers. It runs as
 * owner, since accounts, quotas and promises are nobody's to read, and answers only for places the caller has a post in, or
 * for the school that the caller teaches at. What is promised and has not rung yet counts as rung and as used.
 */
export const noticePeopleFunction = `
create function care_notice_people(places text[], wanted jsonb, day date, since timestamptz)
returns table (person_id text, name text, household_id text, label text, village_code text,
  account boolean, wechat boolean, phone boolean, pushes integer, rung integer)
language sql stable security definer set search_path = public, pg_temp as $$
  with asked as (
    select 1 where cardinality(places) > 0 and (
      not exists (select 1 from unnest(places) as target where not exists (
        select 1 from unnest(string_to_array(current_setting('app.regions', true), ',')) as place
          where place <> '' and target like place || '%'))
      or exists (select 1 from jsonb_array_elements(coalesce(nullif(current_setting('app.posts', true), ''), '[]')::jsonb) as post
        where post ->> 'school' = wanted ->> 'school'
          and (post ->> 'class' is null or post ->> 'class' = wanted ->> 'class') and not exists (
          select 1 from unnest(places) as target where target not like (post ->> 'region') || '%')))
  ), audience as (
    select distinct on (l.person_id) l.person_id, h.id as household_id, h.label, h.village_code
      from asked, care_audience(places, wanted, day) as home join household h on h.id = home
        join lateral (
          select g.person_id from guardian_link g where g.household_id = h.id and g.from_on <= day
              and (g.to_on is null or g.to_on >= day) and coalesce(wanted ->> 'role', 'guardian') = 'guardian'
          union
          select c.person_id from caregiver_link c where c.household_id = h.id and c.from_on <= day
              and (c.to_on is null or c.to_on >= day) and coalesce(wanted ->> 'role', 'caregiver') = 'caregiver'
        ) l on true
      order by l.person_id, h.id
  )
  select a.person_id, p.name, a.household_id, a.label, a.village_code,
      i.account, coalesce(i.wechat, false),
      p.phone_cipher is not null,
      greatest(0, coalesce((select q.remaining from push_quota q where q.person_id = a.person_id and q.template = 'notice'), 0) - o.waiting),
      o.rung + o.waiting
    from audience a join person p on p.id = a.person_id
      join lateral (
        select count(*) > 0 as account, bool_or(k.kind = 'wx_openid') as wechat from identity k
          where k.person_id = a.person_id and k.ended_at is null
      ) i on true
      join lateral (
        select count(*) filter (where w.state in ('pending', 'claimed'))::int as waiting,
            count(*) filter (where w.state in ('sent', 'unreached') and w.ended_at >= since)::int as rung
          from outbox w where w.person_id = a.person_id and w.topic = 'notice' and w.channel = 'ring'
            and w.fields ->> 'urgent' is distinct from 'true'
      ) o on true
$$;
revoke all on function care_notice_people(text[], jsonb, date, timestamptz) from public;
grant execute on function care_notice_people(text[], jsonb, date, timestamptz) to app
`;
