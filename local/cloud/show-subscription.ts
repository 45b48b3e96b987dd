import { type StandIns } from '../stand-ins/create-stand-ins';
import { type JsonObject } from '../stand-ins/json-value';
import { type PopupResult } from '../stand-ins/wechat/subscription-popup';
import { type CallerIdentity } from './call-context';
import { Problem } from './problem';
import { templateName, wechatTemplateId } from './registrations';

/**
 * What `wx.requestSubscribeMessage` does on somebody's phone: WeChat's popup for the templates in `answers` (by the name in the
 * product's settings, or by id), answered as given. The result is WeChat's, with the templates named as they were asked for.
 * @throws Problem 400 for an answer that is neither `accept` nor `reject`
 */
export function showSubscription(
  { openid }: CallerIdentity,
  answers: JsonObject,
  { wechat }: Pick<StandIns, 'wechat'>,
): PopupResult {
  const asked = Object.entries(answers).map(([name, answer]) => ({
    name,
    id: wechatTemplateId(name) ?? name,
    answer: choiceOf(name, answer),
  }));
  const result = wechat.popup(
    openid,
    asked.map(({ id }) => id),
    Object.fromEntries(asked.map(({ id, answer }) => [id, answer] as const)),
  );
  const names = new Map(asked.map(({ id, name }) => [id, name]));
  const renamed = Object.entries(result).map(([key, value]) => [names.get(key) ?? templateName(key), value]);
  // Keys are renamed, values are the popup's own.
  return Object.fromEntries(renamed) as PopupResult;
}

function choiceOf(name: string, answer: unknown): 'accept' | 'reject' {
  if (answer === 'accept' || answer === 'reject') return answer;
  throw new Problem(
    400,
    `answers 里只能是 accept 或 reject。The answer for ${name} must be accept or reject.`,
  );
}
