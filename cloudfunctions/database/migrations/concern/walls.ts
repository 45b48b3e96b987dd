import type { Wall, Walls } from '../../wall';

const me = `(select current_setting('app.person', true))`;
const regions = `(select string_to_array(current_setting('app.regions', true), ','))::text[]`;
const files = `(select string_to_array(current_setting('app.care_files', true), ','))::text[]`;
const posts = `(select coalesce(nullif(current_setting('app.posts', true), ''), '[]')::jsonb)`;
const locked = `household_id = any (${files})`;

/** A supervisor's or county officer's region: a village has twelve digits, and its director must not see every report. */
const overseer = `exists (select 1 from unnest(${regions}) as place where place <> '' and length(place) < 12
  and village_code like place || '%')`;
const staff = `exists (select 1 from unnest(${regions}) as place where place <> '' and village_code like place || '%')`;
const reportingDirector = `(reporter_id = ${me} and reporter_role = 'director' and ${staff})`;

/** Through what was reported: whoever may read that may read what belongs to it. */
const throughAccount = (table: string): string =>
  `exists (select 1 from concern_account a where a.concern_id = ${table}.concern_id)`;

const actedOn = (table: string): Wall => ({
  app: { select: throughAccount(table) },
  care_writer: { select: locked, insert: locked },
  care_job: { select: 'true' },
});

export const concernWalls: Walls = {
  // The state of a report, for whoever made it and for those who must act.
  concern: {
    app: { select: `reporter_id = ${me} or ${overseer}` },
    care_writer: { select: locked, insert: locked, update: locked },
    care_job: { select: 'true' },
  },
  concern_account: {
    app: { select: `${overseer} or ${reportingDirector}` },
    care_writer: { select: locked, insert: locked },
    care_job: { select: 'true' },
  },
  concern_step: actedOn('concern_step'),
  concern_photo: actedOn('concern_photo'),
  school_post: {
    app: {
      select: `person_id = ${me} or exists (select 1 from unnest(${regions}) as place
        where place <> '' and (region_code like place || '%' or place like region_code || '%'))`,
    },
    care_job: { select: 'true' },
    care_owner: { select: 'true' },
  },
};

/** A task about a report shows only where the report does: it would tell a village that there is one. */
const HIDDEN = `kind not like 'concern-%' or exists (select 1 from concern_account a where a.concern_id = task.period)`;

export const concernSights: readonly string[] = [
  `create policy task_concern on task as restrictive for select to app using (${HIDDEN})`,
  `create policy task_event_concern on task_event as restrictive for select to app
    using (exists (select 1 from task t where t.id = task_event.task_id))`,
  // A teacher finds the pupils of the own school: the child's row, nothing that hangs on its household.
  `create policy child_app_pupil on child for select to app using (exists (
    select 1 from jsonb_array_elements(${posts}) as post
      where child.school = post ->> 'school' and child.village_code like (post ->> 'region') || '%'))`,
  `create policy person_app_teacher on person for select to app
    using (exists (select 1 from school_post s where s.person_id = person.id))`,
  // Those who are told at once stand above the village whose household is locked.
  `create policy role_grant_care_writer_overseers on role_grant for select to care_writer
    using (exists (select 1 from household as home where home.village_code like region_code || '%'))`,
];
