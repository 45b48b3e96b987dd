import type { InboxEntry } from '../inbox-entry';
import { isJsonObject, type JsonObject } from '../json-value';
import type { WechatConfig } from './wechat-config';

/** The message as the phone shows it: the template's title, then each keyword's label and value on a line of its own. */
export function readMessage(
  body: JsonObject,
  { templates }: WechatConfig,
): Pick<InboxEntry, 'template' | 'fields' | 'text' | 'page'> {
  const template = templates.find(({ id }) => id === body.template_id);
  const fields = valuesIn(body.data);
  const label = (key: string): string =>
    template?.keywords.find((keyword) => keyword.key === key)?.label ?? key;
  const lines = Object.entries(fields).map(([key, value]) => `${label(key)}：${value}`);
  const page = body.page;

  return {
    template: typeof body.template_id === 'string' ? body.template_id : '',
    fields,
    text: [template?.title, ...lines].filter((line) => line !== undefined).join('\n'),
    ...(typeof page === 'string' ? { page } : {}),
  };
}

function valuesIn(data: unknown): Record<string, string> {
  if (!isJsonObject(data)) return {};
  return Object.fromEntries(
    Object.entries(data).map(([key, field]) => [key, isJsonObject(field) ? textOf(field.value) : '']),
  );
}

/** A refused message may hold anything; what is not text is shown as it was sent. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? '');
}
