import {
  lockRung,
  noteSent,
  type Recipient,
  refreshReach,
  type Rung,
} from '../../stores/notices/refresh-reach';
import type { ClaimedSend } from '../../stores/outbox/claim-outbox';
import { type SendResult, writeResults } from '../../stores/outbox/write-results';
import { inJob } from '../in-job';
import type { JobContext } from '../job';
import { recordDelivered } from './record-delivered';
import { recordUnreached } from './record-unreached';

/** What a part of a run came to. */
export type Dispatched = {
  readonly sent: number;
  readonly other: number;
  readonly unreached: number;
  readonly unfinished: boolean;
};

export const NOTHING: Dispatched = { sent: 0, other: 0, unreached: 0, unfinished: false };

export const addUp = (a: Dispatched, b: Partial<Dispatched>): Dispatched => ({
  sent: a.sent + (b.sent ?? 0),
  other: a.other + (b.other ?? 0),
  unreached: a.unreached + (b.unreached ?? 0),
  unfinished: a.unfinished || b.unfinished === true,
});

/** Whose only news is that a service took the first try, and about whom there is more to be read. */
const byNews = (recipients: readonly Recipient[], results: readonly SendResult[]) => {
  const keys = (some: readonly SendResult[]): ReadonlySet<string> =>
    new Set(some.map(({ send }) => `${send.cause} ${send.person_id}`));
  const isPlain = ({ send, state }: SendResult): boolean => state === 'sent' && send.attempts === 1;
  const [first, more] = [keys(results.filter(isPlain)), keys(results.filter((result) => !isPlain(result)))];
  const isFirst = ({ notice_id, person_id }: Recipient): boolean => {
    const key = `notice:${notice_id} ${person_id}`;
    return first.has(key) && !more.has(key);
  };
  return {
    plain: recipients.filter(isFirst),
    others: recipients.filter((recipient) => !isFirst(recipient)),
  };
};

/** Whom some promises are about. */
export const rungOf = (sends: readonly ClaimedSend[]): readonly Rung[] =>
  sends.map(({ cause, person_id: personId }) => ({ cause, personId }));

/**
 * Writes what became of a batch. Whom nothing rings for is recorded first: killed in between, the claim runs out and both
 * are done again.
 */
export const recordResults = async (
  context: JobContext,
  results: readonly SendResult[],
): Promise<Dispatched> => {
  const unreached = await recordUnreached(context, results);
  await recordDelivered(context, results);
  await inJob(context.db, async (tx) => {
    const recipients = await lockRung(tx, rungOf(results.map(({ send }) => send)));
    await writeResults(tx, results, context.now);
    const { plain, others } = byNews(recipients, results);
    await noteSent(tx, plain);
    await refreshReach(tx, others);
  });
  const sent = results.filter(({ state }) => state === 'sent').length;
  return { sent, other: results.length - sent, unreached, unfinished: false };
};
