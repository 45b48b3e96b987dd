import type { Walls } from '../../wall';

const regions = `(select string_to_array(current_setting('app.regions', true), ','))::text[]`;
const files = `(select string_to_array(current_setting('app.care_files', true), ','))::text[]`;
const locked = `household_id = any (${files})`;

export const unreachableWalls: Walls = {
  person_found: {
    app: {
      // Staff of the place in which the family lives now, and not the family.
      select: `exists (select 1 from household as home, unnest(${regions}) as place
        where home.id = household_id and place <> '' and home.village_code like place || '%')`,
    },
    care_writer: { select: locked, insert: locked },
    care_job: { select: 'true' },
    care_owner: { select: 'true' },
  },
};

/** The owner reads what `care_missed_people` answers with; nobody logs in as owner. */
export const unreachableDoors: readonly string[] = [
  'notice',
  'notice_recipient',
  'delivery',
  'delivery_event',
].map(
  (table) => `create policy ${table}_care_owner_select on ${table} for select to care_owner using (true)`,
);
