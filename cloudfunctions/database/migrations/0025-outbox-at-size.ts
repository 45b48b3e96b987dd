import { type Kysely, sql } from 'kysely';

/**
 * The outbox at the size of a province. A claim touches no index (its row keeps `waiting`), who was promised what is found
 * by cause and person, and a person's by whether they still wait.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql
    .raw(
      `
drop index outbox_due;
drop index outbox_household;
drop index outbox_sms_sent;
drop index outbox_week;
alter table outbox
  set (fillfactor = 70);
alter table outbox
  drop constraint outbox_cause_step_person_id_channel_key,
  add column waiting boolean not null generated always as (state in ('pending', 'claimed')) stored,
  add column texted_at timestamptz generated always as (case when channel = 'sms' and state = 'sent' then ended_at end) stored,
  add constraint outbox_once unique (cause, person_id, step, channel);
create index outbox_due on outbox (not_before, id) where waiting;
create index outbox_waiting on outbox (person_id) where waiting;
create index outbox_ended on outbox (person_id, ended_at) where not waiting;
create index outbox_texted on outbox (texted_at) where texted_at is not null;

drop index notice_recipient_person;
drop index notice_recipient_state;
alter table notice_recipient set (fillfactor = 80);
create index notice_recipient_person on notice_recipient (person_id, notice_id);
create index notice_recipient_village on notice_recipient (notice_id, village_code)`,
    )
    .execute(db);
};
