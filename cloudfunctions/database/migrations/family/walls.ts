import type { Walls } from '../../wall';

const me = `(select current_setting('app.person', true))`;
const files = `(select string_to_array(current_setting('app.care_files', true), ','))::text[]`;
const regions = `(select string_to_array(current_setting('app.regions', true), ','))::text[]`;
const locked = `household_id = any (${files})`;

export const familyWalls: Walls = {
  family_word: {
    app: { select: 'exists (select 1 from household as home where home.id = household_id)' },
    care_writer: { select: locked, insert: locked, update: locked },
    care_job: { select: 'true' },
  },
  consent: {
    app: { select: `person_id = ${me}`, insert: `person_id = ${me}` },
    care_job: { select: 'true' },
  },
  // Written by anybody about their own matter; read by the county only, since it may be about a director.
  feedback: {
    app: {
      select: `exists (select 1 from unnest(${regions}) as place where length(place) = 6 and region_code like place || '%')`,
      insert: `person_id = ${me}`,
    },
  },
};

/** The planner names the village's directors when a family asks for help. */
export const writerSeesDirectors: readonly string[] = [
  'grant select on role_grant to care_writer',
  `create policy role_grant_care_writer_select on role_grant for select to care_writer
    using (exists (select 1 from household as home where home.village_code = region_code))`,
];

/**
 * Whether a person has bound an account: a yes or no for staff and nobody else, from a table they cannot read. It runs as owner and
 * tells nothing else about the person.
 */
export const boundFunction = `
create function care_is_bound(asked text) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(current_setting('app.regions', true), '') <> ''
    and exists (select 1 from identity i where i.person_id = asked and i.ended_at is null)
$$;
revoke all on function care_is_bound(text) from public;
grant execute on function care_is_bound(text) to app
`;
