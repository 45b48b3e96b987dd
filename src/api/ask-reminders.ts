import Taro from '@tarojs/taro';
import type { PushTemplate } from '../../contracts/vocabulary/topic';
import { call } from './call';
import { answersOf, askable, readTemplateIds, type SubscriptionAnswers } from './subscription-answers';

/** Filled in by the build (`config/index.ts`). */
declare const HOME_LIGHTS_TEMPLATES: string;

/** What stands in for WeChat's popup in a browser: answers by template name, and a fetch's answer to them. */
type Popup = (
  answers: Readonly<Record<string, 'accept'>>,
) => Promise<{ readonly json: () => Promise<unknown> }>;

declare const window: { readonly __HOME_LIGHTS__?: { readonly popup?: Popup } };

const EXPLAINED = 'reminders-explained';
/** When all that was asked for was refused last. */
const REFUSED = 'reminders-refused';
const PEACE_MS = 14 * 24 * 3_600_000;

/** WeChat's word for: its owner wants no messages of this mini-program at all. */
const SWITCHED_OFF = 20_004;

/**
 * Asks WeChat's question 「下次要不要提醒」. Call it first thing inside the tap that matters, because WeChat opens the popup
 * only there, and never wait for it there: whatever is answered, the tap has done its own thing. At most three templates
 * are asked for. The answers are booked as well as that goes; WeChat tells the functions by itself too.
 *
 * Whoever has said no is left in peace for two weeks, except by the button that is there for nothing else (`byRequest`).
 *
 * Resolves when all that is over, and never rejects: a page that shows how many reminders are left may look again then.
 */
export async function askReminders(
  templates: readonly PushTemplate[],
  byRequest = false,
): Promise<'asked' | 'switched-off'> {
  void Taro.setStorage({ key: EXPLAINED, data: true }).catch(() => undefined);
  if (!byRequest && refusedLately()) return 'asked';
  try {
    const answers = await (process.env.TARO_ENV === 'h5' ? askBrowser(templates) : askWechat(templates));
    noteRefusal(answers);
    if (answers.length > 0) await call('push.recordSubscription', { answers });
  } catch (fault) {
    // Closed, or asked outside of a tap: no answer is an answer.
    if (saysSwitchedOff(fault)) return 'switched-off';
  }
  return 'asked';
}

/** Read at once: WeChat opens its popup only while the tap lasts. */
function refusedLately(): boolean {
  try {
    const at: unknown = Taro.getStorageSync(REFUSED);
    return typeof at === 'number' && Date.now() - at < PEACE_MS;
  } catch {
    return false;
  }
}

function noteRefusal(answers: SubscriptionAnswers): void {
  if (answers.length === 0) return;
  const refused = answers.every(({ answer }) => answer === 'reject');
  void Taro.setStorage({ key: REFUSED, data: refused ? Date.now() : 0 }).catch(() => undefined);
}

function saysSwitchedOff(fault: unknown): boolean {
  return typeof fault === 'object' && fault !== null && 'errCode' in fault && fault.errCode === SWITCHED_OFF;
}

/** Whether the question still has to be explained before it is asked for the first time on this phone. */
export async function remindersNeedExplaining(): Promise<boolean> {
  return Taro.getStorage({ key: EXPLAINED }).then(
    () => false,
    () => true,
  );
}

async function askWechat(templates: readonly PushTemplate[]): Promise<SubscriptionAnswers> {
  const ids = readTemplateIds(HOME_LIGHTS_TEMPLATES);
  const wanted = askable(templates, ids);
  if (wanted.length === 0) return [];
  const keyOf = (template: PushTemplate): string => ids[template] ?? '';
  // Taro's type also wants the field of another platform.
  const option = { tmplIds: wanted.map(keyOf) } as Parameters<typeof Taro.requestSubscribeMessage>[0];
  const result = await Taro.requestSubscribeMessage(option);
  return answersOf({ ...result }, wanted, keyOf);
}

async function askBrowser(templates: readonly PushTemplate[]): Promise<SubscriptionAnswers> {
  const popup = window.__HOME_LIGHTS__?.popup;
  if (popup === undefined) return [];
  const wanted = templates.slice(0, 3);
  const answer = await popup(Object.fromEntries(wanted.map((template) => [template, 'accept'])));
  const result: unknown = await answer.json();
  if (typeof result !== 'object' || result === null) return [];
  return answersOf({ ...result }, wanted, (template) => template);
}
