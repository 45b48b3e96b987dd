import type { Reach } from '../../contracts/vocabulary/receipt';

/** One try of one channel, and what the service said of it afterwards, if it did: before our own note, late, or twice. */
export type SendTry = {
  readonly channel: 'wechat' | 'sms' | 'none';
  /** `ok`, or the code of whoever refused. */
  readonly result: string;
  readonly words: readonly { readonly outcome: 'delivered' | 'failed'; readonly reason: string | null }[];
};

/** One promised ring or text message about a notice. */
export type PromisedSend = {
  readonly step: string;
  readonly channel: 'ring' | 'sms';
  readonly state: 'pending' | 'claimed' | 'sent' | 'cleared' | 'unreached' | 'parked' | 'merged' | 'skipped';
  readonly result: string | null;
  readonly tries: readonly SendTry[];
  /** What rings for it and for others: the evening's digest. */
  readonly digest: readonly PromisedSend[];
};

export type Reached = { readonly reach: Reach; readonly reason: string | null };

const WAITING: Reached = { reach: 'pending', reason: null };
/** The best that any promise came to is what is known of the person. */
const order: readonly Reach[] = ['unreachable', 'failed', 'pending', 'sent', 'delivered'];

/**
 * How far a notice got to one person by its channels: total, and the same in whatever order the promises, their tries and
 * the services' words are told. Nothing promised yet is waiting; what the person did in the app is not asked here.
 */
export const reachOf = (sends: readonly PromisedSend[]): Reached => {
  const known = sends.flatMap((send) =>
    outcomesOf(send).map((reached) => ({ reached, key: keyOf(send, reached) })),
  );
  return known.sort((a, b) => (a.key < b.key ? -1 : 1)).at(-1)?.reached ?? WAITING;
};

/** The furthest speaks; of two as far the later promise, whose reason is the newer: the text message after its ring. */
const keyOf = ({ step, channel }: PromisedSend, { reach, reason }: Reached): string =>
  [order.indexOf(reach), step === 'publish' ? '' : step, channel === 'sms' ? '1' : '0', reason ?? ''].join(
    '|',
  );

const outcomesOf = (send: PromisedSend): readonly Reached[] => {
  const words = send.tries.flatMap((tried) => tried.words);
  if (words.some(({ outcome }) => outcome === 'delivered')) return [{ reach: 'delivered', reason: null }];
  switch (send.state) {
    case 'pending':
    case 'claimed':
      return [WAITING];
    case 'sent':
      return [sentOr(words)];
    case 'unreached':
      return [refusedOr(send)];
    case 'parked':
      return [{ reach: 'failed', reason: send.result ?? 'parked' }];
    case 'merged':
      return [reachOf(send.digest)];
    // Read in the app meanwhile, or nothing that was to ring: it says nothing about the channels.
    case 'cleared':
    case 'skipped':
      return [];
  }
};

const sentOr = (words: SendTry['words']): Reached => {
  const reasons = words.filter(({ outcome }) => outcome === 'failed').map(({ reason }) => reason ?? 'failed');
  return reasons.length === 0
    ? { reach: 'sent', reason: null }
    : { reach: 'failed', reason: reasons.sort().at(-1) ?? null };
};

/** Nothing was there to try, or something was and refused. */
const refusedOr = ({ tries, result }: PromisedSend): Reached =>
  tries.some(({ channel }) => channel !== 'none')
    ? { reach: 'failed', reason: result ?? 'refused' }
    : { reach: 'unreachable', reason: 'no-channel' };
