/** One text message that was taken for delivery; `at` in milliseconds, `digest` of number and content. */
export type SentSms = { readonly phone: string; readonly digest: string; readonly at: number };

/** The next `times` messages to `phone` (`*` = to any) get `code`. */
export type PlannedSmsFault = { readonly phone: string; readonly code: string; times: number };

/** What Tencent's SMS service remembers. */
export type SmsData = {
  /** Today's messages (Beijing), for the limits. */
  sent: SentSms[];
  readonly blacklist: string[];
  readonly sensitiveWords: string[];
  readonly faults: PlannedSmsFault[];
  /** `SendSms` calls that were answered; what is charged is the messages, what is waited for is the calls. */
  calls?: number;
};

/** A service nobody has used yet. */
export function emptySmsData(): SmsData {
  return { sent: [], blacklist: [], sensitiveWords: [], faults: [] };
}
