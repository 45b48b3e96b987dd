import type { Inbox } from '../inbox';
import type { StandInState } from '../stand-in-state';
import type { SendsUnderWay } from './sends-under-way';
import type { WechatConfig } from './wechat-config';

/** What an action of the WeChat stand-in works with. It knows nothing of HTTP. */
export type WechatContext = {
  readonly config: WechatConfig;
  readonly state: StandInState;
  readonly now: () => Date;
  readonly inbox: Inbox;
  readonly sendsUnderWay: SendsUnderWay;
};

/** One call to WeChat: query parameters and the parsed JSON body (`undefined` when there is none or it is not JSON). */
export type WechatCall = { readonly method: string; readonly query: URLSearchParams; readonly body: unknown };
