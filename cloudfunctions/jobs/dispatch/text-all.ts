import { knownTopic } from '../../../domain/message/known-topic';
import { type ClaimedSend, claimOutbox, releaseSends } from '../../stores/outbox/claim-outbox';
import type { SendResult } from '../../stores/outbox/write-results';
import { inJob } from '../in-job';
import type { JobContext } from '../job';
import { keepSmsLimits, type SmsToday } from './keep-sms-limits';
import { isNeedless } from './needless';
import type { Pusher } from './pusher';
import { addUp, type Dispatched, NOTHING, recordResults } from './record-results';
import { CLAIM_MS, pushAll } from './ring-all';
import { GROUP, textMany } from './text-many';

/** So many at once that the calls are as full as they can be; a hundred calls are a matter of seconds. */
const BATCH = 20_000;

/** Sends what is due as text messages, a push instead where the ledger has one again, none where it has been read. */
export const textAll = async (context: JobContext, pusher: Pusher): Promise<Dispatched> => {
  let done = NOTHING;
  for (;;) {
    if (context.outOfTime?.() === true) return addUp(done, { unfinished: true });
    const claimed = await claim(context, pusher);
    if (claimed === null) return done;
    const pushed = await pushAll(claimed.cheaper, pusher);
    const { over, left } = splitPushed(pushed);
    const results = [...over, ...claimed.today.wait];
    const late = left.size === 0 ? EMPTY : await limit(context, [...left.keys()]);
    const texted = await textMany([...claimed.today.go, ...late.go], pusher.now);
    const all = [...results, ...[...late.wait, ...texted].map((result) => withQuota(result, left))];
    done = addUp(done, await recordResults(context, all));
  }
};

const EMPTY: SmsToday = { go: [], wait: [] };

const limit = ({ db, now }: JobContext, sends: readonly ClaimedSend[]): Promise<SmsToday> =>
  inJob(db, (tx) => keepSmsLimits(tx, sends, now));

type Claimed = { readonly cheaper: readonly ClaimedSend[]; readonly today: SmsToday };

const claim = ({ db, now }: JobContext, pusher: Pusher): Promise<Claimed | null> =>
  inJob(db, async (tx) => {
    await pusher.settle(tx);
    const until = new Date(now.getTime() + CLAIM_MS);
    const claimed = await claimOutbox(tx, { now, until, limit: BATCH, channel: 'sms' });
    if (claimed.length === 0) return null;
    const { sends, back } = inFullCalls(claimed);
    if (back.length > 0)
      await releaseSends(
        tx,
        back.map(({ id }) => id),
      );
    const cheaper = sends.filter((send) => mayPush(send, pusher));
    const pushed = new Set(cheaper);
    const others = sends.filter((send) => !pushed.has(send));
    return { cheaper, today: await keepSmsLimits(tx, others, now) };
  });

/** Somebody tapped for a reminder since the text message was promised: a push costs nothing. */
const mayPush = (send: ClaimedSend, pusher: Pusher): boolean => {
  const { topic: name, openid_cipher, quotas } = send;
  const topic = knownTopic(name);
  if (topic?.template == null || isNeedless(send) || openid_cipher === null) return false;
  return (quotas[topic.template] ?? 0) > 0 && !pusher.paused() && pusher.stopped(topic.template) === null;
};

/** Whom the push did not reach, for whatever reason, is sent the text after all, with what the ledger learned by it. */
const splitPushed = (pushed: readonly SendResult[]) => ({
  over: pushed.filter(({ state }) => state === 'sent'),
  left: new Map(
    pushed.filter(({ state }) => state !== 'sent').map((result) => [result.send, result.quota] as const),
  ),
});

const withQuota = (result: SendResult, left: ReadonlyMap<ClaimedSend, SendResult['quota']>): SendResult => {
  const quota = left.get(result.send);
  return quota === undefined ? result : { ...result, quota };
};

/**
 * Where more is due than one claim holds, what would make a call less than full waits for the next claim, together with
 * others of the same words. Unless nothing else is left: then it goes as it is.
 */
const inFullCalls = (claimed: readonly ClaimedSend[]) => {
  const groups = new Map<string, ClaimedSend[]>();
  for (const send of claimed) {
    const key = wordsOf(send);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [send]);
    else known.push(send);
  }
  const full = [...groups.values()].flatMap((group) => group.slice(0, group.length - (group.length % GROUP)));
  if (claimed.length < BATCH || full.length === 0) return { sends: claimed, back: [] };
  const kept = new Set(full);
  return { sends: full, back: claimed.filter((send) => !kept.has(send)) };
};

/** By topic and words; one that has none is told apart when it is sent. */
const wordsOf = ({ topic: name, fields }: ClaimedSend): string => {
  const topic = knownTopic(name);
  try {
    return JSON.stringify([name, topic?.sms?.variables(fields)]);
  } catch {
    return name;
  }
};
