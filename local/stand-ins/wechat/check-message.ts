import type { JsonObject } from '../json-value';
import { checkTemplateData } from './check-template-data';
import { isUser } from './user';
import type { WechatContext } from './wechat-context';
import { refuse, type WechatRefusal } from './wechat-errors';

const STATES: readonly unknown[] = ['developer', 'trial', 'formal'];
const LANGUAGES: readonly unknown[] = ['zh_CN', 'en_US', 'zh_HK', 'zh_TW'];

/** A message WeChat would take: person, template and values are in order. */
export type Message = { readonly openid: string; readonly template: string };

/** The message, or WeChat's refusal of its content. */
export type CheckedMessage =
  | { readonly message: Message; readonly refusal: null }
  | { readonly message: null; readonly refusal: WechatRefusal };

/** Everything that is wrong with a message whoever it is for and however often: never worth a second try. */
export function checkMessage(openid: string, body: JsonObject, context: WechatContext): CheckedMessage {
  const { config, state } = context;
  const no = (errcode: number, words?: string): CheckedMessage => ({
    message: null,
    refusal: words === undefined ? refuse(errcode, context) : refuse(errcode, context, words),
  });

  if (!isUser(openid, state)) return no(40003);
  const template = config.templates.find(({ id }) => id === body.template_id);
  if (template === undefined) return no(40037);
  const { values, fault } = checkTemplateData(template, body.data);
  if (values === null) return no(47003, fault);
  if (!STATES.includes(body.miniprogram_state))
    return no(47003, 'argument invalid! miniprogram_state invalid');
  if (!LANGUAGES.includes(body.lang)) return no(47003, 'argument invalid! lang invalid');
  if (!opensAPage(body.page, config.pages)) return no(41030);
  const text = Object.values(values).join('\n');
  if (state.data.wechat.sensitiveWords.some((word) => text.includes(word))) return no(45168);
  if (state.data.wechat.bannedTemplates.includes(template.id)) return no(43107);
  return { message: { openid, template: template.id }, refusal: null };
}

/** A message without a page opens nothing, which is allowed. */
function opensAPage(page: unknown, pages: readonly string[] | undefined): boolean {
  if (page === undefined || page === null || page === '') return true;
  if (typeof page !== 'string') return false;
  const path = page.split('?')[0] ?? '';
  return pages === undefined || pages.includes(path.replace(/^\//, ''));
}
