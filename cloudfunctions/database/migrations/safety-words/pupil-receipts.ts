const me = `(select current_setting('app.person', true))`;
const posts = `(select coalesce(nullif(current_setting('app.posts', true), ''), '[]')::jsonb)`;

/**
 * Of a notice that the caller sent as a teacher: which of the own pupils' families know it, by what the children call those at
 * home. It runs as owner, because recipients and families stay behind their wall, and tells neither who they are, nor how they
 * were tried, nor why somebody was not reached. What it counts the owner may read since migration 0022.
 */
export const pupilReceiptsFunction = `
create function care_pupil_receipts(asked text) returns table (child_id text, name text, class text, people jsonb, known boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select child.id, child.name, child.class,
      jsonb_agg(jsonb_build_object('called', l.called,
        'state', case when r.state in ('read', 'confirmed', 'on-behalf') then r.state else 'not-yet' end) order by l.called),
      bool_or(r.acknowledged_at is not null)
    from notice n join notice_recipient r on r.notice_id = n.id
      join child on child.household_id = r.household_id and child.school = n.audience ->> 'school'
        and (n.audience ->> 'class' is null or child.class = n.audience ->> 'class')
      join lateral (
        select min(k.called) as called from (
          select g.kinship as called from guardian_link g where g.household_id = r.household_id and g.person_id = r.person_id
          union all
          select c.relation from caregiver_link c where c.household_id = r.household_id and c.person_id = r.person_id) k
      ) l on l.called is not null
    where n.id = asked and n.sender_id = ${me} and n.sender_role = 'teacher'
      and exists (select 1 from jsonb_array_elements(${posts}) as post
        where child.school = post ->> 'school' and child.village_code like (post ->> 'region') || '%'
          and (post ->> 'class' is null or child.class = post ->> 'class'))
    group by child.id, child.name, child.class
$$;
revoke all on function care_pupil_receipts(text) from public;
grant execute on function care_pupil_receipts(text) to app
`;
