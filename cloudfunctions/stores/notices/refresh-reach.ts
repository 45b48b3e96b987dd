import { sql } from 'kysely';
import { type PromisedSend, reachOf } from '../../../domain/notice/reach-of';
import type { Tx } from '../../platform/database/connection';
import { writeRows } from '../write-rows';

/** A person's promise by its cause: a notice, or an evening's digest that stands for several. */
export type Rung = { readonly cause: string; readonly personId: string };

/** Somebody of a household to whom a notice went. */
export type Recipient = {
  readonly notice_id: string;
  readonly household_id: string;
  readonly person_id: string;
};

/**
 * Holds the recipients whom some promises are about, in one order: taken before the promises themselves are changed, as
 * everybody else does, so that two writers never wait for each other crosswise.
 */
export const lockRung = async (tx: Tx, rung: readonly Rung[]): Promise<readonly Recipient[]> => {
  const notices = rung.filter(({ cause }) => cause.startsWith('notice:'));
  const digests = rung.filter(({ cause }) => cause.startsWith('notice-digest:'));
  if (notices.length + digests.length === 0) return [];
  // Only where a digest rang are the notices looked for that it stands for.
  const merged =
    digests.length === 0
      ? sql``
      : sql`union select substr(o.cause, 8), o.person_id
          from jsonb_to_recordset(${JSON.stringify(digests)}::jsonb) as w (cause text, "personId" text)
          join outbox o on o.person_id = w."personId" and not o.waiting and o.topic = 'notice' and o.state = 'merged' and o.result = w.cause`;
  const { rows } = await sql<Recipient>`
    with wanted as materialized (
      select substr(w.cause, 8) as notice_id, w."personId" as person_id
        from jsonb_to_recordset(${JSON.stringify(notices)}::jsonb) as w (cause text, "personId" text) ${merged}
    )
    select r.notice_id, r.household_id, r.person_id
      from (select distinct notice_id, person_id from wanted) w
        join notice_recipient r on r.person_id = w.person_id and r.notice_id = w.notice_id
      order by r.notice_id, r.household_id, r.person_id for no key update of r`.execute(tx);
  return rows;
};

/** Writes how far a notice got to some recipients, from all that was promised and said about them. */
export const refreshReach = async (tx: Tx, recipients: readonly Recipient[]): Promise<void> => {
  if (recipients.length === 0) return;
  const sends = await findPromised(tx, recipients);
  await writeRows(tx, [
    {
      table: 'notice_recipient',
      key: ['notice_id', 'household_id', 'person_id'],
      update: recipients.map((row) => {
        const promised = sends.get(`${row.notice_id} ${row.person_id}`) ?? [];
        const { reach, reason } = reachOf(promised);
        return {
          ...row,
          reach,
          reach_reason: reason,
          merged: promised.some(({ state }) => state === 'merged'),
        };
      }),
    },
  ]);
};

/**
 * A person's first try, taken by a service that has said nothing of it yet: the notice is sent to whom it was not delivered
 * by another promise. What `refreshReach` would find too, without reading what else was promised (`reach-of.test.ts`).
 */
export const noteSent = async (tx: Tx, recipients: readonly Recipient[]): Promise<void> => {
  if (recipients.length === 0) return;
  await sql`update notice_recipient r set reach = 'sent', reach_reason = null
    from jsonb_to_recordset(${JSON.stringify(recipients)}::jsonb) as w (notice_id text, household_id text, person_id text)
    where r.notice_id = w.notice_id and r.household_id = w.household_id and r.person_id = w.person_id
      and r.reach not in ('sent', 'delivered')`.execute(tx);
};

/** A promise with its tries as one document, under the alias of its row. */
const promise = (of: string, digest: string): string =>
  `jsonb_build_object('step', ${of}.step, 'channel', ${of}.channel, 'state', ${of}.state, 'result', ${of}.result,
    'tries', (select coalesce(jsonb_agg(jsonb_build_object('channel', d.channel, 'result', d.result, 'words',
        (select coalesce(jsonb_agg(jsonb_build_object('outcome', e.outcome, 'reason', e.reason)), '[]') from delivery_event e
          where e.channel = d.channel and e.provider_id = d.provider_id))), '[]')
      from delivery d where d.outbox_id = ${of}.id),
    'digest', ${digest})`;

const promises = sql.raw(
  promise(
    'o',
    `(select coalesce(jsonb_agg(${promise('g', `'[]'::jsonb`)}), '[]') from outbox g
      where o.state = 'merged' and g.cause = o.result and g.person_id = o.person_id)`,
  ),
);

const findPromised = async (
  tx: Tx,
  recipients: readonly Recipient[],
): Promise<ReadonlyMap<string, readonly PromisedSend[]>> => {
  const { rows } = await sql<{ of: string; sends: readonly PromisedSend[] }>`
    with wanted as (
      select distinct w.notice_id, w.person_id
        from jsonb_to_recordset(${JSON.stringify(recipients)}::jsonb) as w (notice_id text, person_id text)
    )
    select w.notice_id || ' ' || w.person_id as of, jsonb_agg(${promises}) as sends
      from wanted w join outbox o on o.cause = 'notice:' || w.notice_id and o.person_id = w.person_id group by 1`.execute(
    tx,
  );
  return new Map(rows.map(({ of, sends }) => [of, sends]));
};
