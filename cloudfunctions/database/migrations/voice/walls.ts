import type { Walls } from '../../wall';

const files = `(select string_to_array(current_setting('app.care_files', true), ','))::text[]`;

/** Through the wall of what says it: the notice's, or the household's. */
const throughSubject = `(notice_id is not null and exists (select 1 from notice as said where said.id = notice_id))
  or (household_id is not null and exists (select 1 from household as home where home.id = household_id))`;

export const voiceWalls: Walls = {
  recording: {
    app: { select: 'exists (select 1 from spoken_text as said where said.key = recording.key)' },
    // The writer only asks for one; what became of it is the job's to write.
    care_writer: { insert: `state = 'wanted' and file_id is null` },
    care_job: { select: 'true', insert: 'true', update: 'true' },
  },
  spoken_text: {
    app: { select: throughSubject },
    care_writer: {
      select: `household_id = any (${files})`,
      insert: `household_id = any (${files})`,
    },
    care_job: { select: 'true', insert: 'true' },
  },
};
