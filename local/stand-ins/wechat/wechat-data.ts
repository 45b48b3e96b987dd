/** An issued access token; instants are milliseconds since 1970. */
export type AccessToken = { readonly value: string; readonly issuedAt: number; readonly expiresAt: number };

/** A code from `wx.login`. */
export type LoginCode = {
  readonly code: string;
  readonly openid: string;
  readonly mintedAt: number;
  used: boolean;
};

/** `answer-lost`: the message goes out but the caller never hears of it. */
export type WechatFault = number | 'answer-lost';

/** The next `times` sends to `openid` (`*` = to anybody) meet this fault. */
export type PlannedFault = { readonly openid: string; readonly fault: WechatFault; times: number };

/** A phone that does not simply receive: `blocked` refuses every message, `gone` has left WeChat. */
export type PhoneState = 'blocked' | 'gone';

/** By openid, then by template id. */
export type ByTemplate<Value> = Record<string, Record<string, Value>>;

/** What WeChat remembers about the mini-program. */
export type WechatData = {
  /** Openids that have used the mini-program; anybody else is an invalid openid. */
  readonly users: string[];
  readonly phones: Record<string, PhoneState>;
  /** Newest last. */
  readonly tokens: AccessToken[];
  /** Forced refreshes of the day, milliseconds; at most 20. */
  forcedRefreshes: number[];
  readonly loginCodes: LoginCode[];
  /** Messages that may still be sent. */
  readonly quotas: ByTemplate<number>;
  /** Choices made with "always keep the above". */
  readonly keptChoices: ByTemplate<'accept' | 'reject'>;
  readonly bannedTemplates: string[];
  readonly sensitiveWords: string[];
  readonly faults: PlannedFault[];
  dailyLimit: number;
  sentOn: { day: string; count: number };
};

/** 10 million sends a day: the limit of a mini-program without payment. */
const DAILY_LIMIT = 10_000_000;

/** A mini-program nobody has opened yet. */
export function emptyWechatData(): WechatData {
  return {
    users: [],
    phones: {},
    tokens: [],
    forcedRefreshes: [],
    loginCodes: [],
    quotas: {},
    keptChoices: {},
    bannedTemplates: [],
    sensitiveWords: [],
    faults: [],
    dailyLimit: DAILY_LIMIT,
    sentOn: { day: '', count: 0 },
  };
}
