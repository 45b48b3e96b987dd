import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';
import { promiseWrite } from '../outbox/promise-write';
import { writeRows } from '../write-rows';

const ended = sql`exists (select 1 from notice_approval e where e.notice_id = n.id and e.step <> 'asked')`;

/**
 * Whoever may be the second person of an urgent notice that waits, and has not been told: a township or county that it
 * reaches or lies in, and never the sender. Once a notice and person, by their computed cause.
 */
const unasked = sql`
  from notice n join role_grant r on r.role in ('supervisor', 'county') and length(r.region_code) in (6, 9)
      and exists (select 1 from unnest(n.regions) as target
        where target like r.region_code || '%' or r.region_code like target || '%')
      and r.from_on <= (n.sent_at at time zone 'Asia/Shanghai')::date
      and (r.to_on is null or r.to_on >= (n.sent_at at time zone 'Asia/Shanghai')::date)
    where n.needs_approval and not n.fan_out_done and not ${ended} and r.person_id <> n.sender_id
      and not exists (select 1 from outbox o where o.cause = 'approval:' || n.id and o.person_id = r.person_id)`;

export type UnaskedApproval = {
  readonly noticeId: string;
  readonly personId: string;
  readonly villageCode: string;
};

/** Second persons to be told, each with a place of the notice. */
export const findUnaskedApprovals = async (tx: Tx): Promise<readonly UnaskedApproval[]> => {
  const { rows } = await sql<UnaskedApproval>`
    select distinct n.id as "noticeId", r.person_id as "personId", n.regions[1] as "villageCode" ${unasked}
      order by 1, 2 limit 500`.execute(tx);
  return rows;
};

/** Since when somebody ought to have been told; null where nobody waits. */
export const findNextApproval = async (tx: Tx): Promise<Date | null> => {
  const { rows } = await sql<{ at: string | null }>`select min(n.sent_at) as at ${unasked}`.execute(tx);
  const at = rows[0]?.at ?? null;
  return at === null ? null : new Date(at);
};

/** Promises each a ring, now: an urgent notice is urgent for this too. */
export const promiseApprovals = async (
  tx: Tx,
  asked: readonly UnaskedApproval[],
  now: Date,
): Promise<void> => {
  const promised = asked.map(({ noticeId, personId, villageCode }) => ({
    ...{ cause: `approval:${noticeId}`, step: 'asked', topic: 'approval-asked' as const },
    ...{ personId, villageCode, fields: { urgent: true }, notBefore: now },
  }));
  await writeRows(tx, [promiseWrite(promised, now)]);
};

/** What has been approved or withdrawn meanwhile needs nobody's yes any more. */
export const clearAnsweredApprovals = async (tx: Tx, now: Date): Promise<void> => {
  await sql`update outbox o set state = 'cleared', result = 'answered', ended_at = ${now.toISOString()} from notice n
    where o.waiting and o.topic = 'approval-asked' and o.state = 'pending' and o.cause = 'approval:' || n.id and ${ended}`.execute(
    tx,
  );
};
