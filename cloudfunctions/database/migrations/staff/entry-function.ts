/**
 * The entry statement as before, and the posts for which the caller stands in. A village that nobody directs is its
 * township's supervisor's to see to; where there is none, the county's. The place lies below the own one, which stands first
 * in the settings the walls read.
 */
export const entryWithStandIns = `
create or replace function care_enter(hashes text[], request text, today date) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  known record;
  acting text;
  staff jsonb;
  standing jsonb := '[]';
  guardian text[];
  caregiver text[];
  replay jsonb;
  posts jsonb;
begin
  select p.id, p.name into known
    from identity i join person p on p.id = i.person_id
    where i.hash = any (hashes) and i.ended_at is null
    limit 1;
  acting := coalesce(known.id, hashes[1]);
  select coalesce(jsonb_agg(distinct jsonb_build_object('role', g.role, 'region', g.region_code)), '[]')
    into staff from role_grant g
    where g.person_id = known.id and g.from_on <= today and (g.to_on is null or g.to_on >= today);
  if exists (select 1 from jsonb_array_elements(staff) g where g ->> 'role' in ('supervisor', 'county')) then
    with running as materialized (
      select distinct g.role, g.region_code as code from role_grant g where g.from_on <= today and (g.to_on is null or g.to_on >= today)
    ), own as materialized (select g ->> 'role' as role, g ->> 'region' as code from jsonb_array_elements(staff) g),
    below as (
      select r.level, r.code, bool_or(o.role = 'supervisor') as supervised from region r join own o on o.role in ('supervisor', 'county') and r.code like o.code || '%'
        where r.level in ('township', 'village') group by 1, 2
    )
    select coalesce(jsonb_agg(jsonb_build_object('role', case b.level when 'village' then 'director' else 'supervisor' end,
        'region', b.code, 'standIn', true) order by b.code), '[]') into standing from below b
      where not exists (select 1 from running d where b.code like d.code || '%'
          and d.role = case b.level when 'village' then 'director' else 'supervisor' end)
        and (b.supervised or not exists (select 1 from running s where s.role = 'supervisor' and b.code like s.code || '%'));
  end if;
  select coalesce(array_agg(distinct g.household_id order by g.household_id), '{}') into guardian
    from guardian_link g where g.person_id = known.id and g.from_on <= today and (g.to_on is null or g.to_on >= today);
  select coalesce(array_agg(distinct c.household_id order by c.household_id), '{}') into caregiver
    from caregiver_link c where c.person_id = known.id and c.from_on <= today and (c.to_on is null or c.to_on >= today);
  select coalesce(jsonb_agg(jsonb_build_object('school', s.school, 'region', s.region_code) order by s.school, s.region_code), '[]')
    into posts from school_post s
    where s.person_id = known.id and s.from_on <= today and (s.to_on is null or s.to_on >= today);
  if request is not null then
    -- The same request twice at once: the second waits here and is then a replay, whatever the first has changed meanwhile
    -- (each statement of this function sees what was committed before it began).
    perform pg_advisory_xact_lock(hashtextextended(acting || ' ' || request, 0));
    -- Also what this account asked before it was bound to a person: binding is such a call, and may be retried after it.
    select jsonb_build_object('op', r.op, 'digest', r.digest, 'outcome', r.outcome) into replay
      from request r where r.actor = any (acting || hashes) and r.request_id = request
      order by (r.actor = acting) desc limit 1;
  end if;
  perform set_config('app.actor', acting, true);
  perform set_config('app.person', coalesce(known.id, ''), true);
  perform set_config('app.households', array_to_string(guardian || caregiver, ','), true);
  perform set_config('app.regions', coalesce((select string_agg(g ->> 'region', ',') from jsonb_array_elements(staff || standing) g), ''), true);
  perform set_config('app.posts', posts::text, true);
  perform set_config('app.care_files', '', true);
  perform set_config('app.places', '', true);
  perform set_config('app.token_hash', '', true);
  return jsonb_build_object('actor', acting, 'personId', known.id, 'name', known.name, 'grants', staff || standing,
    'guardianOf', to_jsonb(guardian), 'caregiverOf', to_jsonb(caregiver), 'posts', posts, 'replay', replay);
end $$;
`;
