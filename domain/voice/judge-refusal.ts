/** What a refusal of the speech service means for the text, and for the texts behind it. */
export type SpeechVerdict =
  /** This text will never be said as it is: put aside. */
  | 'parked'
  /** This text once more, later. */
  | 'later'
  /** Nothing will be said now: the account or the service. The run ends. */
  | 'closed';

const PARKED: readonly string[] = [
  'InvalidParameter.InvalidText',
  'InvalidParameterValue.InvalidText',
  'InvalidParameterValue.Text',
  'InvalidParameterValue.TextEmpty',
  'InvalidParameterValue.TextNotUtf8',
  'InvalidParameterValue.TextSsmlParseError',
  'InvalidParameterValue.TextTooLong',
  'InvalidParameterValue.SSMLInvalid',
  'InvalidParameterValue.ErrorCardinalFormat',
  'UnsupportedOperation.TextTooLong',
];

const CLOSED =
  /^(AuthFailure|UnauthorizedOperation|LimitExceeded|RequestLimitExceeded|UnsupportedOperation|InvalidParameterValue)([.]|$)/;

/**
 * By the service's published codes. A refused text is the text's own fault. A wrong voice or speed is the setting's, and
 * everybody's: it waits for the operator like an unpaid bill.
 */
export const judgeRefusal = (code: string): SpeechVerdict => {
  if (PARKED.includes(code)) return 'parked';
  return CLOSED.test(code) || code === 'network' ? 'closed' : 'later';
};

/** A week of tries: after that somebody has to look. */
export const MOST_SAYINGS = 32;

const MINUTE_MS = 60_000;
const LONGEST_MS = 6 * 60 * MINUTE_MS;

/** When a text is tried again: 1, 2, 4 … minutes later, and no later than six hours. */
export const sayAgainAt = (now: Date, attempts: number): Date =>
  new Date(now.getTime() + Math.min(LONGEST_MS, MINUTE_MS * 2 ** Math.min(attempts - 1, 20)));
