import type { MarkLabel } from '../../contracts/vocabulary/text-mark';

/** What the service said of one text (TextModeration 2020-12-29: `Suggestion` and `Label`). */
export type CheckAnswer = { readonly suggestion: string; readonly label: string };

/** Null: nothing to look at. `sure`: the service would have stopped it. */
export type Judged = { readonly label: MarkLabel; readonly sure: boolean } | null;

const labels: Readonly<Record<string, MarkLabel>> = {
  Abuse: 'abuse',
  Porn: 'porn',
  Sexy: 'porn',
  Illegal: 'illegal',
  Terror: 'illegal',
  Polity: 'illegal',
  Ad: 'ad',
};

/** `Pass` is nothing; anything else, also what nobody has heard of yet, is for a person to look at. */
export const judgeAnswer = ({ suggestion, label }: CheckAnswer): Judged =>
  suggestion === 'Pass' ? null : { label: labels[label] ?? 'other', sure: suggestion === 'Block' };

/** What a refusal means for the text, and for those behind it. */
export type CheckVerdict =
  /** This text will never be judged as it is: put aside, unjudged, which holds nothing up. */
  | 'parked'
  | 'later'
  /** The account or the service: the run ends. */
  | 'closed';

/** The text's own fault, by the service's published codes (cloud.tencent.com/document/product/1124/51860, 64540). */
const PARKED: readonly string[] = [
  'InvalidParameter.ErrTextContentLen',
  'InvalidParameter.ErrTextContentType',
  'InvalidParameterValue.ErrFileContent',
  'InvalidParameterValue.ErrTextContentLen',
  'InvalidParameterValue.ErrTextContentType',
  'InvalidParameterValue.InvalidContent',
];
const CLOSED =
  /^(AuthFailure|UnauthorizedOperation|LimitExceeded|RequestLimitExceeded|ResourceUnavailable|UnsupportedOperation|InvalidParameter|InvalidParameterValue|UnknownParameter|MissingParameter|IpInBlacklist|IpNotInWhitelist)([.]|$)|^InternalError[.]QueryReqLimited$/;

/** A wrong strategy is the setting's fault, and everybody's: it waits for the operator like an unpaid bill. */
export const judgeCheckRefusal = (code: string): CheckVerdict => {
  if (PARKED.includes(code)) return 'parked';
  return CLOSED.test(code) || code === 'network' ? 'closed' : 'later';
};

/** With the waits below three days; after that somebody has to look. */
export const MOST_CHECKS = 24;

const MINUTE_MS = 60_000;
const LONGEST_MS = 6 * 60 * MINUTE_MS;

/** When a text is tried again: 1, 2, 4 … minutes later, and no later than six hours. */
export const checkAgainAt = (now: Date, attempts: number): Date =>
  new Date(now.getTime() + Math.min(LONGEST_MS, MINUTE_MS * 2 ** Math.min(Math.max(attempts, 1) - 1, 20)));
