const me = `(select current_setting('app.person', true))`;
const files = `(select string_to_array(current_setting('app.care_files', true), ','))::text[]`;
const regions = `(select string_to_array(current_setting('app.regions', true), ','))::text[]`;

/** Records that name a child and a household of their own; a policy sees to it that they name the same family. */
const recordsOfChildren = ['contact', 'director_contact', 'visit'] as const;

/**
 * Checked when a record is entered, not by a key: a child may move to another household later and its old records stay
 * with the old one.
 */
export const childOfHousehold: readonly string[] = recordsOfChildren.map(
  (table) => `alter policy ${table}_care_writer_insert on ${table} with check (household_id = any (${files})
    and exists (select 1 from child c where c.id = ${table}.child_id and c.household_id = ${table}.household_id))`,
);

/**
 * A guardian's request (for help, to end the care) is read by guardians and by staff. The rule in domain/family is finer;
 * this holds where somebody forgets it.
 */
export const wordsByReader = `alter policy family_word_app_select on family_word using (
  exists (select 1 from household as home where home.id = family_word.household_id
    and exists (select 1 from unnest(${regions}) as place where place <> '' and home.village_code like place || '%'))
  or exists (select 1 from guardian_link g where g.household_id = family_word.household_id and g.person_id = ${me})
  or (exists (select 1 from household as home where home.id = family_word.household_id)
    and word <> 'end-of-care'
    and (person_id = ${me} or not exists (
      select 1 from guardian_link g where g.household_id = family_word.household_id and g.person_id = family_word.person_id))))`;

/** Runs are looked at for a while and then forgotten (housekeeping). */
export const forgottenRuns: readonly string[] = [
  'grant delete on job_run to care_job',
  'create policy job_run_care_job_delete on job_run for delete to care_job using (true)',
];
