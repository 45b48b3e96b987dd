import type { Walls } from '../../wall';

const regions = `(select string_to_array(current_setting('app.regions', true), ','))::text[]`;
const files = `(select string_to_array(current_setting('app.care_files', true), ','))::text[]`;
const locked = `household_id = any (${files})`;
const staffOf = (column: string) =>
  `exists (select 1 from unnest(${regions}) as place where place <> '' and ${column} like place || '%')`;

/** Both sides read the same few columns; the family's own records stay behind the wall of residence. */
const bothSides = `${staffOf('village_code')} or ${staffOf('registered_code')}`;

export const residenceWalls: Walls = {
  residence_case: {
    app: { select: bothSides },
    care_writer: { select: locked, insert: locked, update: locked },
    care_job: { select: 'true', insert: 'true', update: 'true' },
  },
  duty_split: {
    app: { select: bothSides },
    care_writer: { select: locked, insert: locked, update: locked },
    care_job: { select: 'true' },
  },
};

/**
 * How many children of other households a caregiver looks after, whichever village they live in: a number for staff and for
 * nobody else. It runs as owner and tells neither who they are nor where.
 */
export const otherCareFunction = `
create policy child_care_owner_select on child for select to care_owner using (true);
create function care_children_elsewhere(asked text, home text, today date) returns integer
language sql stable security definer set search_path = public, pg_temp as $$
  select case when coalesce(current_setting('app.regions', true), '') = '' then 0 else (
    select count(distinct c.id)::int from caregiver_link l join child c on c.household_id = l.household_id
      where l.person_id = asked and l.household_id <> home and l.from_on <= today and (l.to_on is null or l.to_on >= today)) end
$$;
revoke all on function care_children_elsewhere(text, text, date) from public;
grant execute on function care_children_elsewhere(text, text, date) to app, care_writer, care_job
`;

const registeredHere = (column: string) =>
  `exists (select 1 from child c where c.registered_code = ${column})`;

/**
 * The two sides know each other's directors, to call them. The writer knows whether the place of registration has a
 * director, and counts the task it puts into that list.
 */
export const residenceDoors: readonly string[] = [
  `create policy role_grant_app_residence on role_grant for select to app using (role = 'director'
    and exists (select 1 from residence_case k where role_grant.region_code in (k.village_code, k.registered_code)))`,
  `create policy role_grant_care_writer_registered on role_grant for select to care_writer
    using (role = 'director' and ${registeredHere('role_grant.region_code')})`,
  ...(['select', 'insert', 'update'] as const).map((action) => {
    const condition = registeredHere('coverage_count.village_code');
    const clause = {
      select: `using (${condition})`,
      insert: `with check (${condition})`,
      update: `using (${condition}) with check (${condition})`,
    }[action];
    return `create policy coverage_count_care_writer_registered_${action} on coverage_count for ${action} to care_writer ${clause}`;
  }),
];
