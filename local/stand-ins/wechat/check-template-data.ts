import { isJsonObject } from '../json-value';
import { fieldKindOf } from './field-kinds';
import type { WechatTemplate } from './wechat-config';

/** The values of a message by keyword, or what WeChat says about the first one it does not take. */
export type TemplateValues =
  | { readonly values: Readonly<Record<string, string>>; readonly fault: null }
  | { readonly values: null; readonly fault: string };

/**
 * Checks `data` of a send against its template: every keyword present, none besides, each of its kind.
 * The words are WeChat's own, "emtpy" included.
 */
export function checkTemplateData(template: WechatTemplate, data: unknown): TemplateValues {
  if (!isJsonObject(data)) return fault('data');
  const keys = template.keywords.map(({ key }) => key);
  const extra = Object.keys(data).find((key) => !keys.includes(key));
  if (extra !== undefined) return fault(`data.${extra}.value invalid`);

  const values: Record<string, string> = {};
  for (const key of keys) {
    const value = valueOf(data[key]);
    if (isBlank(value)) return fault(`data.${key}.value is emtpy`);
    if (typeof value !== 'string' || fieldKindOf(key)?.(value) !== true)
      return fault(`data.${key}.value invalid`);
    values[key] = value;
  }
  return { values, fault: null };
}

function valueOf(field: unknown): unknown {
  return isJsonObject(field) ? field.value : undefined;
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

function fault(words: string): TemplateValues {
  return { values: null, fault: `argument invalid! ${words}` };
}
