import { lockRung, refreshReach, type Rung } from '../../stores/notices/refresh-reach';
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
    await refreshReach(tx, recipients);
  });
  const sent = results.filter(({ state }) => state === 'sent').length;
  return { sent, other: results.length - sent, unreached, unfinished: false };
};
