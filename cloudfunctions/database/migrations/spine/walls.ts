import type { Wall, Walls } from '../../wall';

// Settings are made by the entry function (who is acting) and by change-care-files (what it locked). Each is read in a
// sub-select of its own, so that PostgreSQL evaluates it once a query and not once a row.
const list = (setting: string) =>
  `(select string_to_array(current_setting('app.${setting}', true), ','))::text[]`;
const me = `(select current_setting('app.person', true))`;
const actor = `(select current_setting('app.actor', true))`;
const tokenHash = `(select current_setting('app.token_hash', true))`;

/** The row's place lies in a region the actor has a staff grant for; codes nest by prefix. */
const staffOf = (column: string) =>
  `exists (select 1 from unnest(${list('regions')}) as place where place <> '' and ${column} like place || '%')`;

const myHousehold = (column: string) => `${column} = any (${list('households')})`;
const lockedFile = (column: string) => `${column} = any (${list('care_files')})`;
/** Through the household's own wall: family of it, or staff of its village. */
const throughHousehold = (column = 'household_id') =>
  `exists (select 1 from household as home where home.id = ${column})`;
const staffThroughHousehold = `exists (select 1 from household as home where home.id = household_id and ${staffOf('home.village_code')})`;
const everything = 'true';

/** Append-only for the writer, within the files it locked. */
const writerAppends = { select: lockedFile('household_id'), insert: lockedFile('household_id') };
const writerChanges = { ...writerAppends, update: lockedFile('household_id') };
const jobAppends = { select: everything, insert: everything };
const jobChanges = { ...jobAppends, update: everything };

/** Records a family and its staff may both read. */
const familyRecord: Wall = {
  app: { select: throughHousehold() },
  care_writer: writerChanges,
  care_job: { select: everything },
};

/** Records for staff only: a family never sees them (law-and-forms §8.12). */
const staffRecord: Wall = {
  app: { select: staffThroughHousehold },
  care_writer: writerChanges,
  care_job: { select: everything },
};

const publicData: Wall = {
  app: { select: everything },
  care_writer: { select: everything },
  care_job: { select: everything },
};

const linked = `exists (select 1 from guardian_link g where g.person_id = person.id)
  or exists (select 1 from caregiver_link c where c.person_id = person.id)`;

export const spineWalls: Walls = {
  region: publicData,
  person: {
    app: {
      select: `id = ${me} or ${linked}
        or exists (select 1 from role_grant r where r.person_id = person.id)
        or exists (select 1 from invitation i where i.person_id = person.id or i.created_by = person.id)`,
    },
    care_writer: { select: linked },
    care_job: { select: everything },
    care_owner: { select: everything },
  },
  identity: {
    app: {
      insert: `exists (select 1 from invitation i where i.person_id = identity.person_id and i.token_hash = ${tokenHash})`,
    },
    care_job: { select: everything },
    care_owner: { select: everything },
  },
  role_grant: {
    app: {
      select: `person_id = ${me} or ${staffOf('region_code')} or exists (select 1 from household h where h.village_code = region_code)`,
    },
    care_job: { select: everything },
    care_owner: { select: everything },
  },
  household: {
    app: { select: `${myHousehold('id')} or ${staffOf('village_code')}` },
    care_writer: { select: lockedFile('id'), update: lockedFile('id') },
    care_job: { select: everything, update: everything },
  },
  child: {
    app: {
      select: `${myHousehold('household_id')} or ${staffOf('village_code')} or ${staffOf('registered_code')}`,
    },
    care_writer: { select: lockedFile('household_id'), update: lockedFile('household_id') },
    care_job: { select: everything, update: everything },
  },
  child_category: familyRecord,
  child_fact: staffRecord,
  guardian_link: { ...familyRecord, care_owner: { select: everything } },
  caregiver_link: { ...familyRecord, care_owner: { select: everything } },
  agreement: familyRecord,
  agreement_version: familyRecord,
  agreement_child: familyRecord,
  agreement_party: familyRecord,
  signature: familyRecord,
  agreement_mark: familyRecord,
  contact: familyRecord,
  director_contact: staffRecord,
  visit: staffRecord,
  notice: {
    app: {
      select: `sender_id = ${me}
        or exists (select 1 from notice_recipient r where r.notice_id = notice.id)
        or exists (select 1 from unnest(regions) as place where ${staffOf('place')})`,
      insert: `sender_id = ${me} and not exists (select 1 from unnest(regions) as target where not ${staffOf('target')})`,
    },
    care_writer: { select: everything },
    care_job: { select: everything, update: everything },
  },
  notice_recipient: {
    app: { select: `person_id = ${me} or ${staffThroughHousehold}` },
    care_writer: writerChanges,
    care_job: jobChanges,
  },
  task: {
    app: { select: staffOf('village_code'), update: `household_id is null and ${staffOf('village_code')}` },
    care_writer: writerChanges,
    care_job: jobChanges,
  },
  task_event: {
    app: { select: staffOf('village_code'), insert: `household_id is null and ${staffOf('village_code')}` },
    care_writer: writerAppends,
    care_job: jobAppends,
  },
  outbox: {
    app: {
      insert: `topic = 'phone-code' and exists (select 1 from invitation i where i.person_id = outbox.person_id and i.token_hash = ${tokenHash})`,
    },
    care_writer: writerChanges,
    care_job: jobChanges,
  },
  delivery: { care_job: jobAppends },
  push_quota: {
    app: { select: `person_id = ${me}`, insert: `person_id = ${me}`, update: `person_id = ${me}` },
    care_job: jobChanges,
  },
  push_quota_entry: {
    app: { select: `person_id = ${me}`, insert: `person_id = ${me}` },
    care_job: jobAppends,
  },
  invitation: {
    app: {
      select: `${staffOf('village_code')} or token_hash = ${tokenHash}`,
      insert: `created_by = ${me} and ${staffOf('village_code')}`,
      update: `${staffOf('village_code')} or token_hash = ${tokenHash}`,
    },
  },
  pack_override: {
    app: { select: everything, insert: `set_by = ${me} and ${staffOf('region_code')}` },
    care_writer: { select: everything },
    care_job: { select: everything },
  },
  request: {
    app: { select: `actor = ${actor}`, insert: `actor = ${actor}` },
    care_writer: { insert: `actor = ${actor}` },
    care_job: { select: everything, delete: everything },
    care_owner: { select: everything },
  },
  audit_entry: {
    care_writer: { insert: lockedFile('household_id') },
    care_job: jobAppends,
  },
  access_entry: {
    app: { insert: `actor = ${actor}` },
    care_job: { select: everything },
  },
  audit_seal: { care_job: jobAppends },
  coverage_count: {
    app: { select: staffOf('village_code') },
    care_writer: {
      select: throughHouseholdOfVillage(),
      insert: throughHouseholdOfVillage(),
      update: throughHouseholdOfVillage(),
    },
    care_job: jobChanges,
  },
  coverage_week: { app: { select: staffOf('village_code') }, care_job: jobAppends },
  platform_token: { care_job: jobChanges },
  job_run: { care_job: jobChanges },
};

function throughHouseholdOfVillage(): string {
  return 'exists (select 1 from household as home where home.village_code = coverage_count.village_code)';
}
