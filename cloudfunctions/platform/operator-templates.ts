import * as z from 'zod/mini';
import { requireSetting } from './environment';

const shape = z.record(z.string(), z.string());

const read = (setting: string): Readonly<Record<string, string>> => {
  const parsed = shape.safeParse(JSON.parse(requireSetting(setting)));
  if (!parsed.success) throw new Error(`${setting} must be a JSON object of names and template ids.`);
  return parsed.data;
};

/** The operator's subscription-template ids by our name for them (`WECHAT_TEMPLATES`). */
export const pushTemplateId = (name: string): string | null => read('WECHAT_TEMPLATES')[name] ?? null;

/** The operator's text-message template ids by message topic (`SMS_TEMPLATES`). */
export const smsTemplateId = (topic: string): string | null => read('SMS_TEMPLATES')[topic] ?? null;

/** Our name for one of the operator's subscription templates, null for an id that is not ours. */
export const pushTemplateName = (id: string): string | null =>
  Object.entries(read('WECHAT_TEMPLATES')).find(([, known]) => known === id)?.[0] ?? null;
