import type { Walls } from '../../wall';

const me = `(select current_setting('app.person', true))`;
const regions = `(select string_to_array(current_setting('app.regions', true), ','))::text[]`;
const files = `(select string_to_array(current_setting('app.care_files', true), ','))::text[]`;
const locked = `household_id = any (${files})`;
const throughHousehold = 'exists (select 1 from household as home where home.id = household_id)';
const staff = (place: string) => `exists (select 1 from household as home, unnest(${regions}) as place
  where home.id = household_id and ${place} and home.village_code like place || '%')`;

/** Of the village or the township; a county's code has six digits. */
const NEAR = 'length(place) >= 9';

export const contactWalls: Walls = {
  // What a caregiver says about a guardian's call is no guardian's to read.
  contact_not_yet: {
    app: { select: `person_id = ${me} or ${staff(`place <> ''`)}` },
    care_writer: { select: locked, insert: locked },
    care_job: { select: 'true' },
  },
  home_stay: {
    app: { select: throughHousehold },
    care_writer: { select: locked, insert: locked },
    care_job: { select: 'true' },
  },
  guardian_unreachable: {
    app: { select: throughHousehold },
    care_writer: { select: locked, insert: locked, update: locked },
    care_job: { select: 'true' },
  },
  // The family reads that somebody cannot be reached, never why.
  unreachable_reason: {
    app: { select: `person_id = ${me} or ${staff(NEAR)}` },
    care_writer: { select: locked, insert: locked },
    care_job: { select: 'true' },
  },
};
