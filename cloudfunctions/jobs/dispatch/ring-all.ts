import { lockRung, refreshReach, type Rung } from '../../stores/notices/refresh-reach';
import { type ClaimedSend, claimOutbox, releaseSends } from '../../stores/outbox/claim-outbox';
import type { SendResult } from '../../stores/outbox/write-results';
import { inJob } from '../in-job';
import type { JobContext } from '../job';
import { mergeOverCap } from './merge-over-cap';
import { pushOne } from './push-one';
import type { Pusher } from './pusher';
import { addUp, type Dispatched, NOTHING, recordResults, rungOf } from './record-results';

/** In flight at a kill are at most this many sends and as many that are being recorded. */
const BATCH = 400;
/** WeChat has no batch: one call a person, many persons at once. */
const CONCURRENCY = 200;
/** A worker that died holds its promises this long; a push it had sent without saying so is then sent twice. */
export const CLAIM_MS = 5 * 60_000;

/**
 * Rings everything that is due. While one batch is being sent the next is claimed and the last one recorded: the database
 * and WeChat are never waited for in turn. A person's rings stay in one batch's order, because the next begins after it.
 */
export const ringAll = async (context: JobContext, pusher: Pusher): Promise<Dispatched> => {
  let done = NOTHING;
  let recording: Promise<Dispatched> = Promise.resolve(NOTHING);
  let claiming = hush(claim(context, pusher, null));
  try {
    for (;;) {
      const { sends, merged, last } = await claiming;
      if (context.outOfTime?.() === true) {
        await inJob(context.db, (tx) =>
          releaseSends(
            tx,
            sends.map(({ id }) => id),
          ),
        );
        done = addUp(done, { other: merged.length, unfinished: true });
        break;
      }
      if (sends.length + merged.length === 0) break;
      if (merged.length > 0)
        await inJob(context.db, async (tx) => refreshReach(tx, await lockRung(tx, merged)));
      claiming = hush(claim(context, pusher, last));
      const results = await pushAll(sends, pusher);
      done = addUp(addUp(done, await recording), { other: merged.length });
      recording = hush(recordResults(context, results));
    }
  } finally {
    // Whatever failed, nothing of this run goes on behind the back of the next.
    await Promise.allSettled([recording, claiming]);
  }
  return addUp(done, await recording);
};

/** A promise that is looked at later: until then its failing is nobody's unhandled one. */
const hush = <Value>(promise: Promise<Value>): Promise<Value> => {
  promise.catch(() => undefined);
  return promise;
};

type Claimed = {
  readonly sends: readonly ClaimedSend[];
  readonly merged: readonly Rung[];
  readonly last: Place;
};

/** The last promise claimed; null before the first. */
type Place = Pick<ClaimedSend, 'not_before' | 'id'> | null;

/** What was claimed, and what of it goes out by itself. */
const claim = ({ db, now }: JobContext, pusher: Pusher, after: Place): Promise<Claimed> =>
  inJob(db, async (tx) => {
    await pusher.settle(tx);
    const until = new Date(now.getTime() + CLAIM_MS);
    const wanted = { now, until, limit: BATCH, channel: 'ring' } as const;
    const next = await claimOutbox(tx, { ...wanted, after });
    // At the end once more from the start: what came due meanwhile is rung in this run too.
    const claimed = next.length === 0 && after !== null ? await claimOutbox(tx, wanted) : next;
    const sends = await mergeOverCap(tx, claimed, now);
    const alone = new Set(sends.map(({ id }) => id));
    const merged = rungOf(claimed.filter(({ id }) => !alone.has(id)));
    return { sends, merged, last: claimed.at(-1) ?? after };
  });

/** Many persons at once, each one's pushes in turn. */
export const pushAll = async (
  sends: readonly ClaimedSend[],
  pusher: Pusher,
): Promise<readonly SendResult[]> => {
  const byPerson = new Map<string, ClaimedSend[]>();
  for (const send of sends) {
    const known = byPerson.get(send.person_id);
    if (known === undefined) byPerson.set(send.person_id, [send]);
    else known.push(send);
  }
  const queue = [...byPerson.values()];
  const results: SendResult[] = [];
  const worker = async (): Promise<void> => {
    for (let own = queue.pop(); own !== undefined; own = queue.pop())
      results.push(...(await pushInTurn(own, pusher)));
  };
  await Promise.all(Array.from({ length: Math.min(CONCURRENCY, queue.length) }, worker));
  return results;
};

/** One person's pushes one after the other (43108), each knowing what the ones before took from the ledger. */
const pushInTurn = async (sends: readonly ClaimedSend[], pusher: Pusher): Promise<readonly SendResult[]> => {
  const results: SendResult[] = [];
  let quotas: Readonly<Record<string, number>> = sends[0]?.quotas ?? {};
  for (const send of sends) {
    const result = await pushOne({ ...send, quotas }, pusher);
    if (result.quota !== undefined) {
      const { template, to } = result.quota;
      quotas = { ...quotas, [template]: to === 'zero' ? 0 : (quotas[template] ?? 1) - 1 };
    }
    results.push(result);
  }
  return results;
};
