import type { Wall, Walls } from '../../wall';

const regions = `(select string_to_array(current_setting('app.regions', true), ','))::text[]`;
const files = `(select string_to_array(current_setting('app.care_files', true), ','))::text[]`;
const locked = `household_id = any (${files})`;
const throughHousehold = 'exists (select 1 from household as home where home.id = household_id)';
const staffThroughHousehold = `exists (select 1 from household as home, unnest(${regions}) as place
  where home.id = household_id and place <> '' and home.village_code like place || '%')`;

const familyRecord: Wall = {
  app: { select: throughHousehold },
  care_writer: { select: locked, insert: locked },
  care_job: { select: 'true', insert: 'true' },
};

/** What was found about a caregiver, and photographs of papers, are for staff only. */
const staffRecord: Wall = {
  app: { select: staffThroughHousehold },
  care_writer: { select: locked, insert: locked, update: locked },
  care_job: { select: 'true' },
};

const ownCode = `person_id = (select current_setting('app.person', true)) and ${throughHousehold}`;

export const agreementWalls: Walls = {
  // Written before the household is locked; a wrong try is counted by the writer, which must keep it.
  signing_code: {
    app: { select: ownCode, insert: ownCode, update: ownCode },
    care_writer: { select: locked, update: locked },
  },
  agreement_event: familyRecord,
  agreement_receipt: familyRecord,
  agreement_paper: familyRecord,
  attachment: staffRecord,
  caregiver_finding: staffRecord,
  finding_step: staffRecord,
};

/** Time passing ends an agreement whose term is over; nothing else of it is a job's to change. */
export const jobEndsAgreements: readonly string[] = [
  'grant update on agreement to care_job',
  `create policy agreement_care_job_update on agreement for update to care_job using (true) with check (true)`,
];

/** A party may have a code sent to the own phone, and to no other. */
export const signingCodePromises: readonly string[] = [
  `create policy outbox_app_signing_code on outbox for insert to app
    with check (topic = 'phone-code' and cause like 'signing-code:%' and person_id = (select current_setting('app.person', true)))`,
];
