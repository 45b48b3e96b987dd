import * as z from 'zod/mini';
import { requireSetting, settingOr } from './environment';

const shape = z.record(z.string(), z.string());

/** Read once a value: a hundred thousand pushes ask for the same one. */
const known = new Map<string, { readonly text: string; readonly ids: Readonly<Record<string, string>> }>();

const read = (setting: string): Readonly<Record<string, string>> => {
  const text = requireSetting(setting);
  const before = known.get(setting);
  if (before?.text === text) return before.ids;
  const parsed = shape.safeParse(JSON.parse(text));
  if (!parsed.success) throw new Error(`${setting} must be a JSON object of names and template ids.`);
  known.set(setting, { text, ids: parsed.data });
  return parsed.data;
};

/** The operator's subscription-template ids by our name for them (`WECHAT_TEMPLATES`). */
export const pushTemplateId = (name: string): string | null => read('WECHAT_TEMPLATES')[name] ?? null;

/** The operator's text-message template ids by message topic (`SMS_TEMPLATES`). */
export const smsTemplateId = (topic: string): string | null => read('SMS_TEMPLATES')[topic] ?? null;

/** Our name for one of the operator's subscription templates, null for an id that is not ours. */
export const pushTemplateName = (id: string): string | null =>
  Object.entries(read('WECHAT_TEMPLATES')).find(([, known]) => known === id)?.[0] ?? null;

/** Whether the operator's template of this name is a long-term one (`WECHAT_LONG_TEMPLATES`, names with commas): then one yes is for all messages. */
export const isLongTerm = (name: string): boolean =>
  settingOr('WECHAT_LONG_TEMPLATES', '').split(',').includes(name);
