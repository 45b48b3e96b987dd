import { requestStableToken } from '../platform/wechat/request-stable-token';
import { findNextOverdue } from '../stores/absences/find-overdue-absences';
import { type ClaimedSend, claimOutbox, findNextSend } from '../stores/outbox/claim-outbox';
import { lockRung, refreshReach, type Rung } from '../stores/notices/refresh-reach';
import { findOrRefreshToken } from '../stores/outbox/find-or-refresh-token';
import { type SendResult, writeResults } from '../stores/outbox/write-results';
import { fanOutNotices } from './dispatch/fan-out-notices';
import { mergeOverCap } from './dispatch/merge-over-cap';
import { pushOne, type Pusher } from './dispatch/push-one';
import { raiseAbsences } from './dispatch/raise-absences';
import { recordDelivered } from './dispatch/record-delivered';
import { recordUnreached } from './dispatch/record-unreached';
import { ringReminders } from './dispatch/ring-reminders';
import { textMany } from './dispatch/text-many';
import { inJob } from './in-job';
import type { Job, JobContext } from './job';

const BATCH = 400;
/** WeChat has no batch: one call a person, many persons at once. */
const CONCURRENCY = 50;
/** A worker that died holds its promises this long; a push it had sent without saying so is then sent twice. */
const CLAIM_MS = 5 * 60_000;

/**
 * Sends what has been promised: claim in a transaction of its own, send outside of any, write the results in another.
 * Killed in between, the claim runs out and another worker goes on: nothing is lost, and at most what was in flight is
 * sent twice.
 */
export const dispatchOutbox: Job = {
  name: 'dispatch-outbox',
  dueAt: ({ db }) => inJob(db, async (tx) => earlier(await findNextSend(tx), await findNextOverdue(tx))),
  run: async (context) => {
    // First of all: what it promises leaves in the same minute.
    const raised = await raiseAbsences(context);
    const fannedOut = await fanOutNotices(context);
    await ringReminders(context);
    const counts = { sent: 0, other: 0, unreached: 0 };
    const pusher = pusherOf(context);
    for (;;) {
      if (context.outOfTime?.() === true) return { raised, fannedOut, ...counts, unfinished: 1 };
      const { sends, merged } = await claim(context);
      if (sends.length + merged.length === 0) break;
      counts.other += merged.length;
      await inJob(context.db, async (tx) => refreshReach(tx, await lockRung(tx, merged)));
      const results = await sendAll(sends, pusher);
      // Whom nothing rings for is recorded first: killed in between, the claim runs out and both are done again.
      counts.unreached += await recordUnreached(context, results);
      await recordDelivered(context, results);
      await inJob(context.db, async (tx) => {
        const recipients = await lockRung(tx, rungOf(results.map(({ send }) => send)));
        await writeResults(tx, results, context.now);
        await refreshReach(tx, recipients);
      });
      const sent = results.filter(({ state }) => state === 'sent').length;
      counts.sent += sent;
      counts.other += results.length - sent;
    }
    return { raised, fannedOut, ...counts };
  },
};

const earlier = (a: Date | null, b: Date | null): Date | null =>
  a === null || (b !== null && b < a) ? b : a;
const rungOf = (sends: readonly ClaimedSend[]): readonly Rung[] =>
  sends.map(({ cause, person_id: personId }) => ({ cause, personId }));

/** What was claimed, and what of it goes out by itself. */
const claim = ({ db, now }: JobContext): Promise<Claimed> =>
  inJob(db, async (tx) => {
    const claimed = await claimOutbox(tx, { now, until: new Date(now.getTime() + CLAIM_MS), limit: BATCH });
    const sends = await mergeOverCap(tx, claimed, now);
    const alone = new Set(sends.map(({ id }) => id));
    return { sends, merged: rungOf(claimed.filter(({ id }) => !alone.has(id))) };
  });

type Claimed = { readonly sends: readonly ClaimedSend[]; readonly merged: readonly Rung[] };

const pusherOf = ({ db, now }: JobContext): Pusher => {
  let paused = false;
  let known: Promise<string> | null = null;
  return {
    now,
    token: (stale) => {
      if (known === null || stale !== null) {
        known = inJob(db, (tx) => findOrRefreshToken(tx, { now, stale, request: requestStableToken }));
      }
      return known;
    },
    paused: () => paused,
    pause: () => {
      paused = true;
    },
  };
};

const sendAll = async (claimed: readonly ClaimedSend[], pusher: Pusher): Promise<readonly SendResult[]> => {
  const byPerson = new Map<string, ClaimedSend[]>();
  for (const send of claimed.filter(({ channel }) => channel === 'ring')) {
    byPerson.set(send.person_id, [...(byPerson.get(send.person_id) ?? []), send]);
  }
  const queue = [...byPerson.values()];
  const results: SendResult[] = [];
  const worker = async (): Promise<void> => {
    for (let sends = queue.shift(); sends !== undefined; sends = queue.shift()) {
      results.push(...(await pushInTurn(sends, pusher)));
    }
  };
  await Promise.all(Array.from({ length: Math.min(CONCURRENCY, queue.length) }, worker));
  return [
    ...results,
    ...(await textMany(
      claimed.filter(({ channel }) => channel === 'sms'),
      pusher.now,
    )),
  ];
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
