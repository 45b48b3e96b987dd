import type { Wall, Walls } from '../../wall';

const me = `(select current_setting('app.person', true))`;
const regions = `(select string_to_array(current_setting('app.regions', true), ','))::text[]`;
const files = `(select string_to_array(current_setting('app.care_files', true), ','))::text[]`;
const locked = `household_id = any (${files})`;
const throughHousehold = 'exists (select 1 from household as home where home.id = household_id)';
const staffThroughHousehold = `exists (select 1 from household as home, unnest(${regions}) as place
  where home.id = household_id and place <> '' and home.village_code like place || '%')`;
const writer = { select: locked, insert: locked, update: locked };

/** A colour, its answers and its reasons are for staff: a family never sees them. */
const staffRecord: Wall = {
  app: { select: staffThroughHousehold },
  care_writer: writer,
  care_job: { select: 'true' },
};

/** Written for the family to read. */
const familyRecord: Wall = {
  app: { select: throughHousehold },
  care_writer: writer,
  care_job: { select: 'true' },
};

/** Staff of the county that loaded it, wherever in it they work. */
const countyStaff = `exists (select 1 from unnest(${regions}) as place
  where place <> '' and (region_code like place || '%' or place like region_code || '%'))`;
const countyOfficer = `exists (select 1 from unnest(${regions}) as place
  where length(place) = 6 and region_code like place || '%')`;

export const assessmentWalls: Walls = {
  instrument: {
    app: { select: countyStaff, insert: `loaded_by = ${me} and ${countyOfficer}` },
    care_job: { select: 'true' },
  },
  instrument_activation: {
    app: { select: countyStaff, insert: `by = ${me} and ${countyOfficer}` },
    care_job: { select: 'true' },
  },
  assessment: staffRecord,
  help_plan: familyRecord,
  help_plan_line: familyRecord,
};

/** What names a child and a household must mean one family, when it is entered. */
export const childOfAssessment: readonly string[] = ['assessment', 'help_plan', 'child_fact'].map(
  (
    table,
  ) => `alter policy ${table}_care_writer_insert on ${table} with check (${locked.replace('household_id', `${table}.household_id`)}
    and exists (select 1 from child c where c.id = ${table}.child_id and c.household_id = ${table}.household_id))`,
);
