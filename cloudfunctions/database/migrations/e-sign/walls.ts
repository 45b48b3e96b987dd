import type { Walls } from '../../wall';

const files = `(select string_to_array(current_setting('app.care_files', true), ','))::text[]`;
const locked = `household_id = any (${files})`;

export const eSignWalls: Walls = {
  signing_flow: {
    app: { select: 'exists (select 1 from household as home where home.id = household_id)' },
    care_writer: { select: locked, insert: locked, update: locked },
    care_job: { select: 'true', insert: 'true', update: 'true' },
  },
};

/** What a service outside tells is written by the job that asked, or by the callback that heard it. */
export const jobRecordsSignatures: readonly string[] = [
  'grant insert on signature to care_job',
  'create policy signature_care_job_insert on signature for insert to care_job with check (true)',
  'grant insert on attachment to care_job',
  `create policy attachment_care_job_insert on attachment for insert to care_job with check (kind = 'signed-file')`,
];
