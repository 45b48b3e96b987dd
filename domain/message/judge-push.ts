/** What an answer of `subscribe/send` means for the promise (wechat-and-tencent §6.1). */
export type PushVerdict =
  | 'sent'
  /** 43101: refused, not subscribed or used up. The ledger was wrong: it goes to zero, and the next channel rings. */
  | 'no-quota'
  /** 40003: this openid is not one of ours any more; the ledger goes to zero (停发), and the next channel rings. */
  | 'gone'
  /** 43108: another send to the same person was under way; again at once, one after the other. */
  | 'serial'
  /** 45009: the day's limit. Nothing more is pushed in this run. */
  | 'back-pressure'
  /** 40001, 40014, 42001: the token; a fresh one, then again. */
  | 'token'
  /** 43107, 40037: the template is banned or not there; all its messages wait for the operator, none is tried. */
  | 'stopped'
  /** 47003 and what else is our own fault: parked where people see it, never retried. */
  | 'parked'
  /** Anything else may pass by itself: again later. */
  | 'later';

const verdicts: Readonly<Record<number, PushVerdict>> = {
  0: 'sent',
  43101: 'no-quota',
  40003: 'gone',
  43108: 'serial',
  45009: 'back-pressure',
  40001: 'token',
  40014: 'token',
  42001: 'token',
  47003: 'parked',
  40037: 'stopped',
  41030: 'parked',
  43107: 'stopped',
  45168: 'parked',
};

export const judgePush = (errcode: number): PushVerdict => verdicts[errcode] ?? 'later';

const MINUTE_MS = 60_000;
const LONGEST_MINUTES = 60;

/** Back-off: 1, 2, 4 … minutes after the first, second, third failed attempt, an hour at most. */
export const againAt = (now: Date, attempts: number): Date =>
  new Date(now.getTime() + Math.min(2 ** Math.max(attempts - 1, 0), LONGEST_MINUTES) * MINUTE_MS);

/** After this many failed attempts on one channel the next one rings. */
export const MOST_ATTEMPTS = 6;
