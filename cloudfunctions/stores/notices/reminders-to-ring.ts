import { sql } from 'kysely';
import type { TopicFields } from '../../../domain/message/topic';
import type { Tx } from '../../platform/database/connection';
import { promiseWrite } from '../outbox/promise-write';
import { writeRows } from '../write-rows';

export type ReminderToRing = { readonly noticeId: string; readonly n: number };

/** Claims one reminder that has not been promised to everybody; its row stays locked to the end of the transaction. */
export const findReminderToRing = async (tx: Tx): Promise<ReminderToRing | null> => {
  const { rows } = await sql<ReminderToRing>`
    select notice_id as "noticeId", n from notice_reminder where done_at is null
      order by asked_at, notice_id limit 1 for update skip locked`.execute(tx);
  return rows[0] ?? null;
};

export type SilentPerson = {
  readonly person_id: string;
  readonly household_id: string;
  readonly village_code: string;
  /** As the notice itself was promised: its title, and the place's values. */
  readonly fields: TopicFields;
};

const stepOf = (n: number): string => `remind-${String(n)}`;

/**
 * The next people to be rung once more: who was rung and has not looked, and whom nothing could reach before but a push can
 * now. Who was told in person is asked no more. Once each, whatever was done before a kill.
 */
export const findSilent = async (
  tx: Tx,
  { noticeId, n }: ReminderToRing,
  limit: number,
): Promise<readonly SilentPerson[]> => {
  const { rows } = await sql<SilentPerson>`
    select distinct on (r.person_id) r.person_id, r.household_id, r.village_code, o.fields
      from notice_recipient r
      join outbox o on o.cause = 'notice:' || r.notice_id and o.person_id = r.person_id and o.step = 'publish' and o.channel = 'ring'
      where r.notice_id = ${noticeId} and r.opened_at is null and r.acknowledged_at is null
        and (r.reach in ('sent', 'delivered') or (r.reach in ('failed', 'unreachable')
          and exists (select 1 from push_quota q where q.person_id = r.person_id and q.template = 'notice' and q.remaining > 0)
          and exists (select 1 from identity i where i.person_id = r.person_id and i.kind = 'wx_openid' and i.ended_at is null)))
        and not exists (select 1 from outbox k where k.cause = o.cause and k.person_id = r.person_id and k.step = ${stepOf(n)})
      order by r.person_id, r.household_id limit ${limit}`.execute(tx);
  return rows;
};

/** Promises these people one more ring. It is never urgent: it keeps the night and the week's number. */
export const promiseReminders = (
  tx: Tx,
  { noticeId, n }: ReminderToRing,
  promised: { readonly people: readonly SilentPerson[]; readonly notBefore: Date; readonly now: Date },
): Promise<void> =>
  writeRows(tx, [
    promiseWrite(
      promised.people.map(
        ({ person_id: personId, household_id: householdId, village_code: villageCode, fields }) => ({
          ...{ cause: `notice:${noticeId}`, step: stepOf(n), topic: 'notice' as const },
          ...{ personId, householdId, villageCode, fields: { ...fields, urgent: false } },
          notBefore: promised.notBefore,
        }),
      ),
      promised.now,
    ),
  ]);

/** Everybody silent has been promised a ring: how many that were. */
export const endReminder = async (tx: Tx, { noticeId, n }: ReminderToRing, now: Date): Promise<void> => {
  await sql`update notice_reminder set done_at = ${now.toISOString()}, people = (select count(*) from outbox
      where cause = ${`notice:${noticeId}`} and step = ${stepOf(n)} and channel = 'ring')
    where notice_id = ${noticeId} and n = ${n}`.execute(tx);
};
