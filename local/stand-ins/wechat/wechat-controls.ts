import { createHash } from 'node:crypto';
import { mintLoginCode } from './login-code';
import { addQuota, quotaOf } from './quota';
import { type EventBody, type ListForm, type SentMessage, subscribeEvents } from './subscribe-events';
import { type PopupAnswers, type PopupPerson, type PopupResult, showPopup } from './subscription-popup';
import { addUser } from './user';
import type { WechatContext } from './wechat-context';
import type { PhoneState, WechatFault } from './wechat-data';

/** What a test, the demo's seed or the stage page can do to the WeChat stand-in: the part of people and of bad luck. */
export type WechatControls = ReturnType<typeof createWechatControls>;

/** The controls over `context`. Everything set here is kept in the state and survives a restart. */
export function createWechatControls(context: WechatContext) {
  return { ...people(context), ...rules(context), ...events(context) };
}

function people(context: WechatContext) {
  const { state } = context;
  const data = () => state.data.wechat;
  return {
    /** The person has opened the mini-program; sending to anybody else is 40003. Every control below adds the person too. */
    addUser: (openid: string): void => {
      addUser(openid, state);
    },
    /** What `wx.login` gives: a code for `jscode2session`, good once and for five minutes. */
    mintLoginCode: (openid: string): string => mintLoginCode(openid, context),
    /** Adds `count` messages of `template` to what may be sent. */
    grant: (openid: string, template: string, count: number): void => {
      addUser(openid, state);
      addQuota({ openid, template }, count, state);
    },
    /** How many messages of `template` may still be sent. */
    quota: (openid: string, template: string): number => quotaOf(openid, template, state),
    /** `wx.requestSubscribeMessage` on this person's phone; pass `{openid, keep: true}` to tick "always keep". */
    popup: (who: string | PopupPerson, templates: readonly string[], answers: PopupAnswers): PopupResult =>
      showPopup(typeof who === 'string' ? { openid: who } : who, { templates, answers }, context),
    /** The person switches `template` off in the settings: nothing is left, and a popup is answered with `reject`. */
    switchOff: (openid: string, template: string): void => {
      addUser(openid, state);
      addQuota({ openid, template }, -quotaOf(openid, template, state), state);
      (data().keptChoices[openid] ??= {})[template] = 'reject';
      state.changed();
    },
    /** `blocked`: 43101 for ever; `gone`: 40003 for ever; `ok` again. */
    setPhone: (openid: string, phone: PhoneState | 'ok'): void => {
      addUser(openid, state);
      if (phone === 'ok') Reflect.deleteProperty(data().phones, openid);
      else data().phones[openid] = phone;
      state.changed();
    },
  };
}

function rules({ state }: WechatContext) {
  const data = () => state.data.wechat;
  const put = (list: string[], values: readonly string[]): void => {
    list.splice(0, list.length, ...values);
    state.changed();
  };
  return {
    /** The next `times` sends to `openid` (`*` = to anybody) meet `fault`: an errcode, or `answer-lost`. */
    failNext: (openid: string, fault: WechatFault, times = 1): void => {
      data().faults.push({ openid, fault, times });
      state.changed();
    },
    /** Sends a day before 45009. */
    setDailyLimit: (limit: number): void => {
      data().dailyLimit = limit;
      state.changed();
    },
    /** Words that make a message 45168. */
    setSensitiveWords: (words: readonly string[]): void => {
      put(data().sensitiveWords, words);
    },
    /** Templates that answer 43107 and `ban`. */
    setBannedTemplates: (templates: readonly string[]): void => {
      put(data().bannedTemplates, templates);
    },
    /** How many tokens are known: each a call of `stable_token` that made one. */
    tokensIssued: (): number => data().tokens.length,
    /** The tokens issued so far are no longer known: 40001, as after the secret was changed elsewhere. */
    forgetTokens: (): void => {
      data().tokens.length = 0;
      state.changed();
    },
  };
}

function events({ config, now }: WechatContext) {
  const origin = (openid: string) => ({
    toUserName: config.originalId ?? 'gh_standin00000',
    openid,
    now: now(),
  });
  return {
    /** The query with which WeChat signs a post to the callback's address; another token signs as somebody who guesses. */
    signedQuery: (nonce: string, given: { readonly token?: string; readonly at?: Date } = {}): string => {
      const timestamp = String(Math.floor((given.at ?? now()).getTime() / 1000));
      const parts = [given.token ?? config.callbackToken ?? '', timestamp, nonce].sort().join('');
      const signature = createHash('sha1').update(parts).digest('hex');
      return new URLSearchParams({ signature, timestamp, nonce }).toString();
    },
    /** Bodies to post to the callback function; see `subscribe-events`. */
    events: {
      popup: (openid: string, answers: Readonly<Record<string, string>>, form?: ListForm): EventBody =>
        subscribeEvents.popup(origin(openid), answers, form),
      change: (openid: string, templates: readonly string[], form?: ListForm): EventBody =>
        subscribeEvents.change(origin(openid), templates, form),
      sent: (openid: string, messages: readonly SentMessage[], form?: ListForm): EventBody =>
        subscribeEvents.sent(origin(openid), messages, form),
    },
  };
}
