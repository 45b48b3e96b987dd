/** One message that was sent to a phone, or that the service refused to send to it. */
export type InboxEntry = {
  /** Who it was for: a WeChat `openid`, or a phone number with `+86`. Exactly one of the two. */
  readonly to: { readonly openid?: string; readonly phone?: string };
  readonly channel: 'wechat' | 'sms';
  /** The template's id at the service. */
  readonly template: string;
  /** The values that filled it: by keyword (`thing1`), or by the number of the variable (`1`) in a text message. */
  readonly fields: Readonly<Record<string, string>>;
  /** What a person reads. */
  readonly text: string;
  /** Where a tap leads; WeChat only. */
  readonly page?: string;
  /** Beijing time, `2026-11-18T08:00:00+08:00`. */
  readonly at: string;
  /** `ok`, or the service's error code: `43101`, `LimitExceeded.PhoneNumberThirtySecondLimit`. */
  readonly result: string;
};
