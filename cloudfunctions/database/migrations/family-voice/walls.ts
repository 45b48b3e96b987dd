import type { Walls } from '../../wall';

const list = (setting: string) =>
  `(select string_to_array(current_setting('app.${setting}', true), ','))::text[]`;
const me = `(select current_setting('app.person', true))`;
const locked = `household_id = any (${list('care_files')})`;
const ofMyFamily = `household_id = any (${list('households')})`;
const staffOf = (column: string) =>
  `exists (select 1 from unnest(${list('regions')}) as place where place <> '' and ${column} like place || '%')`;
/** Staff of a township or a county, not of a village. */
const above = (column: string) =>
  `exists (select 1 from unnest(${list('regions')}) as place where length(place) between 6 and 9 and ${column} like place || '%')`;
const county = `exists (select 1 from unnest(${list('regions')}) as place where length(place) = 6 and region_code like place || '%')`;
const everything = 'true';

const writerChanges = { select: locked, insert: locked, update: locked };
const jobChanges = { select: everything, update: everything };

export const familyVoiceWalls: Walls = {
  // The family's own and nobody else's: no post opens it, the director's neither.
  voice_letter: { app: { select: ofMyFamily }, care_writer: writerChanges, care_job: jobChanges },
  voice_letter_heard: {
    app: { select: ofMyFamily },
    care_writer: { select: locked, insert: locked },
    care_job: { select: everything },
  },
  week_question: {
    app: { select: everything },
    care_writer: { select: everything },
    care_job: { select: everything },
  },
  mentor_word: {
    app: { select: `by_person = ${me} or ${ofMyFamily}` },
    care_writer: writerChanges,
    care_job: { select: everything },
  },
  // Whoever asked; the township until somebody has taken it on, and then that one alone. The county only while nobody has.
  talk_request: {
    app: {
      select: `asked_by = ${me} or (${above('village_code')} and state <> 'withdrawn' and coalesce(accepted_by = ${me}, true))`,
    },
    care_writer: writerChanges,
    care_job: { select: everything },
  },
  support_contact: {
    app: {
      select: `${staffOf('region_code')} or exists (select 1 from household as home
        where home.id = any (${list('households')}) and home.village_code like region_code || '%')`,
      insert: `set_by = ${me} and ${county}`,
      update: county,
    },
    care_job: { select: everything },
  },
};

/** A task about a wish to talk shows only where the wish does: it would tell a village that there is one. */
const HIDDEN = `kind <> 'talk-request' or exists (select 1 from talk_request r where r.id = task.period)`;

export const talkSights: readonly string[] = [
  // Our own questions are loaded with the migrations.
  `create policy week_question_care_owner_select on week_question for select to care_owner using (true)`,
  `create policy week_question_care_owner_insert on week_question for insert to care_owner with check (true)`,
  `create policy week_question_care_owner_update on week_question for update to care_owner using (true) with check (true)`,
  `create policy task_talk on task as restrictive for select to app using (${HIDDEN})`,
];
