import type { Wall, Walls } from '../../wall';

const me = `(select current_setting('app.person', true))`;
const regions = `(select string_to_array(current_setting('app.regions', true), ','))::text[]`;
const files = `(select string_to_array(current_setting('app.care_files', true), ','))::text[]`;
const locked = `household_id = any (${files})`;
const throughHousehold = 'exists (select 1 from household as home where home.id = household_id)';
const staffThroughHousehold = `exists (select 1 from household as home, unnest(${regions}) as place
  where home.id = household_id and place <> '' and home.village_code like place || '%')`;

/** What was found at a visit and what follows from it, for staff only. */
const staffRecord: Wall = {
  app: { select: staffThroughHousehold },
  care_writer: { select: locked, insert: locked, update: locked },
  care_job: { select: 'true' },
};

export const visitWalls: Walls = {
  follow_up: staffRecord,
  follow_up_step: staffRecord,
  // That there was a visit on a day, and nothing of it.
  visit_ask: {
    app: { select: throughHousehold },
    care_writer: { select: locked, insert: locked, update: locked },
    care_job: { select: 'true' },
  },
  // The writer reads them to keep them to one a person and to count them; staff never see one.
  visit_opinion: {
    app: { select: `person_id = ${me} and ${throughHousehold}` },
    care_writer: { select: locked, insert: locked },
    care_job: { select: 'true' },
  },
};
