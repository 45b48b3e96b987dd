import type { StandInState } from '../stand-in-state';
import { addQuota } from './quota';
import { addUser } from './user';
import type { WechatContext } from './wechat-context';

/** What the person taps for each template; templates not named are rejected. */
export type PopupAnswers = Readonly<Record<string, 'accept' | 'reject'>>;

/** Who is asked, and whether "总是保持以上选择，不再询问" is ticked. */
export type PopupPerson = { readonly openid: string; readonly keep?: boolean };

/** What `wx.requestSubscribeMessage` hands to the page: `accept`, `reject`, `ban`, `filter` by template, or a failure. */
export type PopupResult =
  | { readonly errMsg: 'requestSubscribeMessage:ok'; readonly [template: string]: string }
  | { readonly errMsg: string; readonly errCode: number };

/** Safe number of templates in one call: the newest documentation says 5, the one before it 3. */
const MOST_TEMPLATES = 3;

/** Asking for none, for one that is not registered, for too many, and a person whose main switch is off. */
const NONE = 10001;
const UNKNOWN = 20001;
const TOO_MANY = 20003;
const SWITCHED_OFF = 20004;

/**
 * One `wx.requestSubscribeMessage`: each `accept` adds one to the quota. After "always keep" there is no popup, but only another
 * call adds another one: the answer kept is used, whatever `answers` says.
 */
export function showPopup(
  person: PopupPerson,
  asked: { readonly templates: readonly string[]; readonly answers: PopupAnswers },
  { config, state }: WechatContext,
): PopupResult {
  const { openid, keep = false } = person;
  addUser(openid, state);
  const known = config.templates.filter(({ id }) => asked.templates.includes(id));
  if (asked.templates.length === 0) return fail(NONE, 'tmplIds is empty');
  if (asked.templates.length > MOST_TEMPLATES) return fail(TOO_MANY, 'tmplIds is more than 3');
  if (known.length < new Set(asked.templates).size)
    return fail(UNKNOWN, 'No template data return, verify the template id exist');
  if (state.data.wechat.phones[openid] === 'blocked')
    return fail(SWITCHED_OFF, 'The main switch is switched off');

  const titles = new Set<string>();
  const outcome: Record<string, string> = {};
  for (const { id, title } of known) {
    // Templates with the same title are one line in the popup; the later ones are filtered out.
    outcome[id] = titles.has(title)
      ? 'filter'
      : choose({ openid, template: id }, asked.answers, { keep, state });
    titles.add(title);
  }
  return { ...outcome, errMsg: 'requestSubscribeMessage:ok' };
}

function choose(
  who: { readonly openid: string; readonly template: string },
  answers: PopupAnswers,
  { keep, state }: { readonly keep: boolean; readonly state: StandInState },
): string {
  const { bannedTemplates, keptChoices } = state.data.wechat;
  if (bannedTemplates.includes(who.template)) return 'ban';
  const answer = keptChoices[who.openid]?.[who.template] ?? answers[who.template] ?? 'reject';
  if (keep) (keptChoices[who.openid] ??= {})[who.template] = answer;
  if (answer === 'accept') addQuota(who, 1, state);
  state.changed();
  return answer;
}

function fail(errCode: number, words: string): PopupResult {
  return { errMsg: `requestSubscribeMessage:fail ${words}`, errCode };
}
