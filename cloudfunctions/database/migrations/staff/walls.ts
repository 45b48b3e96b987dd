import type { Walls } from '../../wall';

const me = `(select current_setting('app.person', true))`;
const regions = `(select string_to_array(current_setting('app.regions', true), ','))::text[]`;
const files = `(select string_to_array(current_setting('app.care_files', true), ','))::text[]`;
const places = `(select string_to_array(current_setting('app.places', true), ','))::text[]`;
const tokenHash = `(select current_setting('app.token_hash', true))`;
const locked = `household_id = any (${files})`;

const staffOf = (column: string) =>
  `exists (select 1 from unnest(${regions}) as place where place <> '' and ${column} like place || '%')`;
/** Of a supervisor or county officer: a village has twelve digits, and its director has nobody below. */
const overseerOf = (column: string) =>
  `exists (select 1 from unnest(${regions}) as place where place <> '' and length(place) < 12 and ${column} like place || '%')`;
/** A place gives posts below itself; the county its own as well. */
const giverOf = (
  column: string,
) => `exists (select 1 from unnest(${regions}) as place where place <> '' and length(place) < 12
  and ${column} like place || '%' and (length(place) < length(${column}) or length(place) = 6))`;

export const staffWalls: Walls = {
  staff_invitation: {
    app: {
      select: `token_hash = ${tokenHash} or ${overseerOf('region_code')}`,
      // A supervisor gives villages away, never a township.
      insert: `created_by = ${me} and ${giverOf('region_code')}
        and (role = 'director' or exists (select 1 from unnest(${regions}) as place where length(place) = 6 and region_code like place || '%'))`,
    },
  },
  household_transfer: {
    app: { select: `${staffOf('from_code')} or ${staffOf('to_code')}` },
    care_writer: { select: locked, insert: locked },
    care_job: { select: 'true' },
  },
};

const invited = (condition: string) =>
  `exists (select 1 from staff_invitation i where i.token_hash = ${tokenHash} and ${condition})`;

/**
 * What a token opens for whoever has shown its code: the person with this name and number, found or made; that person's
 * account; the one post; and the task that asked for somebody. Rights are given by column: what was, stays.
 */
export const bindingDoors: readonly string[] = [
  'grant update (ended_at, ended_by, person_id, used_at, used_hash, code_hash, code_sent_at, code_until, code_tries) on staff_invitation to app',
  `create policy staff_invitation_app_update on staff_invitation for update to app
    using (token_hash = ${tokenHash} or ${giverOf('region_code')}) with check (token_hash = ${tokenHash} or ${giverOf('region_code')})`,
  'grant insert on person to app',
  `create policy person_app_invited on person for select to app using ((name, phone_hash) in (
    select i.name, i.phone_hash from staff_invitation i where i.token_hash = ${tokenHash}))`,
  `create policy person_app_insert on person for insert to app with check (${invited(
    'i.ended_at is null and i.name = person.name and i.phone_hash = person.phone_hash',
  )})`,
  `create policy identity_app_staff on identity for insert to app with check (${invited('i.person_id = identity.person_id')})`,
  'grant insert on role_grant to app',
  `create policy role_grant_app_invited on role_grant for insert to app with check (cover_of is null and to_on is null and ${invited(
    'i.id = grant_id and i.person_id = role_grant.person_id and i.role = role_grant.role and i.region_code = role_grant.region_code',
  )})`,
  `create policy outbox_app_staff_code on outbox for insert to app with check (topic = 'phone-code' and ${invited(
    `i.person_id = outbox.person_id and outbox.cause = 'code:' || i.id`,
  )})`,
  `create policy task_app_unheld_select on task for select to app
    using (kind = 'village-unheld' and ${invited(`i.role = 'director' and i.region_code = task.village_code`)})`,
  `create policy task_app_unheld_update on task for update to app
    using (kind = 'village-unheld' and ${invited(`i.role = 'director' and i.region_code = task.village_code`)})`,
  `create policy task_event_app_unheld on task_event for insert to app with check (household_id is null and exists (
    select 1 from task t where t.id = task_event.task_id and t.kind = 'village-unheld'))`,
  // A post given by the installation has nobody's name; one given by a colleague shows it to the invited.
  `create policy person_app_inviter on person for select to app using (id in (
    select i.created_by from staff_invitation i where i.token_hash = ${tokenHash}))`,
];

/** Those above a place end its posts and set covers, in their own name; a cover is told to both. */
export const coverDoors: readonly string[] = [
  'grant update (to_on, ended_by, ended_at) on role_grant to app',
  `create policy role_grant_app_end on role_grant for update to app
    using (${giverOf('region_code')}) with check (${giverOf('region_code')} and ended_by = ${me})`,
  `create policy role_grant_app_cover on role_grant for insert to app
    with check (cover_of is not null and given_by = ${me} and length(region_code) = 12 and ${giverOf('region_code')})`,
  `create policy outbox_app_cover on outbox for insert to app with check (topic = 'staff-cover' and ${overseerOf('village_code')}
    and exists (select 1 from role_grant r where r.region_code = outbox.village_code and outbox.person_id in (r.person_id, r.cover_of)))`,
];

const COUNTED = `coverage_count.village_code = any (${places})`;

/**
 * What moves with a household beside its own row: whoever changes it names the other village to the write path, which counts
 * there. Rows that carry the village for a wall follow, by that column alone.
 */
export const movingDoors: readonly string[] = [
  'grant update (state, answered_on, answered_by, answer_note, kept) on household_transfer to care_writer',
  `create policy household_transfer_care_writer_update on household_transfer for update to care_writer using (${locked}) with check (${locked})`,
  `create policy coverage_count_care_writer_places_select on coverage_count for select to care_writer using (${COUNTED})`,
  `create policy coverage_count_care_writer_places_insert on coverage_count for insert to care_writer with check (${COUNTED})`,
  `create policy coverage_count_care_writer_places_update on coverage_count for update to care_writer using (${COUNTED}) with check (${COUNTED})`,
  ...['concern_account', 'invitation'].flatMap((table) => [
    `grant update (village_code) on ${table} to care_writer`,
    `create policy ${table}_care_writer_moves on ${table} for update to care_writer using (${locked}) with check (${locked})`,
  ]),
  'grant select (household_id) on invitation to care_writer',
  `create policy invitation_care_writer_select on invitation for select to care_writer using (${locked})`,
  // The two sides know who proposed and who answered.
  `create policy person_app_transfer on person for select to app using (id in (select t.proposed_by from household_transfer t)
    or id in (select t.answered_by from household_transfer t))`,
];

/** The owner founds an installation: the places, and the invitations that nobody of the county has made. It sees no others. */
export const foundingDoors: readonly string[] = [
  'create policy region_care_owner_select on region for select to care_owner using (true)',
  'create policy region_care_owner_insert on region for insert to care_owner with check (true)',
  `create policy staff_invitation_care_owner_insert on staff_invitation for insert to care_owner
    with check (role = 'county' and created_by is null)`,
  'create policy staff_invitation_care_owner_select on staff_invitation for select to care_owner using (created_by is null)',
  `create policy staff_invitation_care_owner_update on staff_invitation for update to care_owner
    using (created_by is null) with check (created_by is null)`,
];
