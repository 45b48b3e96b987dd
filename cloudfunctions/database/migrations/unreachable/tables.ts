/** That somebody whom no channel reaches was found by a person. Who is on the register is computed, and stands nowhere. */
export const unreachableTables = `
create table person_found (
  id text primary key,
  household_id text not null references household,
  village_code text not null references region,
  person_id text not null references person,
  how text not null check (how in ('called', 'visited', 'met')),
  note_cipher text,
  found_on date not null,
  found_at timestamptz not null,
  found_by text not null references person,
  unique (household_id, person_id, found_on)
);
create index person_found_person on person_found (person_id, found_at);
`;

/**
 * What is known of how people of some places can be reached, of those who missed a notice and have no push left: facts, and
 * no verdict (domain/unreachable). It runs as owner, since accounts, quotas and deliveries are nobody's to read, and answers
 * only for places below the caller's posts. `outbox.waiting` is 0025's, which comes after: nothing calls it in between.
 */
export const unreachedFunction = `
set local check_function_bodies = off;
create function care_missed_people(places text[], day date, since timestamptz)
returns table (person_id text, household_id text, village_code text, relation text, account boolean, pushes integer, phone boolean,
  notices jsonb, texts jsonb, found_at timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  with asked as (
    select 1 where cardinality(places) > 0 and not exists (select 1 from unnest(places) as target where not exists (
      select 1 from unnest(string_to_array(current_setting('app.regions', true), ',')) as place
        where place <> '' and target like place || '%'))
  ), people as (
    select distinct on (l.person_id) l.person_id, h.id as household_id, h.village_code, l.relation
      from asked, household h join lateral (
        select g.person_id, g.kinship as relation from guardian_link g where g.household_id = h.id and g.from_on <= day
            and (g.to_on is null or g.to_on >= day)
        union all
        select c.person_id, c.relation from caregiver_link c where c.household_id = h.id and c.from_on <= day
            and (c.to_on is null or c.to_on >= day)
      ) l on true
      where exists (select 1 from unnest(places) as place where h.village_code like place || '%')
        and exists (select 1 from notice_recipient r where r.person_id = l.person_id and r.reach in ('failed', 'unreachable'))
      order by l.person_id, h.id
  ), known as (
    select p.*, i.account, case when i.wechat then coalesce(q.remaining, 0) else 0 end as pushes
      from people p join lateral (
          select count(*) > 0 as account, coalesce(bool_or(k.kind = 'wx_openid'), false) as wechat from identity k
            where k.person_id = p.person_id and k.ended_at is null) i on true
        left join push_quota q on q.person_id = p.person_id and q.template = 'notice'
  )
  select k.person_id, k.household_id, k.village_code, k.relation, k.account, k.pushes, n.phone_cipher is not null, s.notices, t.texts, f.found_at
    from known k join person n on n.id = k.person_id
      join lateral (
        select coalesce(jsonb_agg(jsonb_build_object('sentAt', m.sent_at, 'reach', r.reach, 'openedAt', r.opened_at,
            'told', r.how is not null) order by m.sent_at, m.id), '[]') as notices
          from notice_recipient r join notice m on m.id = r.notice_id
          where r.person_id = k.person_id and (m.sent_at >= since or r.opened_at >= since)) s on true
      join lateral (
        select coalesce(jsonb_agg(jsonb_build_object('at', d.at, 'result', d.result, 'failed', exists (select 1 from delivery_event e
            where e.channel = 'sms' and e.provider_id = d.provider_id and e.outcome = 'failed')
            and not exists (select 1 from delivery_event e where e.channel = 'sms' and e.provider_id = d.provider_id and e.outcome = 'delivered'))
            order by d.at, d.outbox_id), '[]') as texts
          from outbox o join delivery d on d.outbox_id = o.id
          where o.person_id = k.person_id and not o.waiting and d.channel = 'sms' and d.at >= since) t on true
      join lateral (select max(x.found_at) as found_at from person_found x where x.person_id = k.person_id) f on true
    where k.pushes = 0
$$;
revoke all on function care_missed_people(text[], date, timestamptz) from public;
grant execute on function care_missed_people(text[], date, timestamptz) to app;
set local check_function_bodies = on
`;
