/** What the answer about one number means for the promise (wechat-and-tencent §7.1). */
export type SmsVerdict =
  | 'sent'
  /** A limit of seconds or an hour, or trouble of the service: again later. */
  | 'later'
  /** The number has had its messages of today: tomorrow, when people are awake. */
  | 'tomorrow'
  /** Signature, template or words: our own or the operator's fault, and the same for the next try. */
  | 'parked'
  /** This number will not be reached: unsubscribed, or no number at all. */
  | 'unreached';

const exact: Readonly<Record<string, SmsVerdict>> = {
  Ok: 'sent',
  'LimitExceeded.PhoneNumberDailyLimit': 'tomorrow',
  'LimitExceeded.PhoneNumberSameContentDailyLimit': 'tomorrow',
  'FailedOperation.PhoneNumberInBlacklist': 'unreached',
  'InvalidParameterValue.IncorrectPhoneNumber': 'unreached',
  'UnsupportedOperation.ChineseMainlandTemplateToGlobalPhone': 'unreached',
};

const families: readonly (readonly [prefix: string, verdict: SmsVerdict])[] = [
  ['LimitExceeded.', 'later'],
  ['InternalError', 'later'],
  ['FailedOperation.', 'parked'],
  ['InvalidParameter', 'parked'],
  ['UnauthorizedOperation', 'parked'],
];

/** A code that nobody knows may pass by itself; after the last attempt it is the next channel's. */
export const judgeSms = (code: string): SmsVerdict =>
  exact[code] ?? families.find(([prefix]) => code.startsWith(prefix))?.[1] ?? 'later';

/** Messages that one number takes in a day, whoever they are for (the service's default). */
export const MOST_A_DAY = 10;
