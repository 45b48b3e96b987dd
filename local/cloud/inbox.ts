import { type InboxEntry } from '../stand-ins/inbox-entry';
import { readPhone } from '../stand-ins/tencent/sms-phone';
import { type Persona } from './county';
import { templateName } from './registrations';

/** A message as `GET /local/inbox` shows it. */
export type InboxMessage = {
  /** The persona's key; the bare openid or number of anybody else. */
  readonly person: string;
  readonly channel: 'wechat' | 'sms';
  /** The template's name in the product's settings, `contact-reminder`. */
  readonly template: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly text: string;
  /** Where a tap leads: a push's page of the mini-program with its query; absent for a text message. */
  readonly page?: string;
  /** Beijing time. */
  readonly at: string;
  /** `ok`, or the service's error code. */
  readonly result: string;
};

/** Gives each message its person. */
export function readInbox(
  entries: readonly InboxEntry[],
  personas: readonly Persona[],
): readonly InboxMessage[] {
  const keys = new Map(
    personas.flatMap(({ key, openid, phone }) => [
      ...(openid ? [[openid, key] as const] : []),
      ...(phone ? [[readPhone(phone).number, key] as const] : []),
    ]),
  );
  return entries.map(({ to, channel, template, fields, text, page, at, result }) => {
    const address = to.openid ?? to.phone ?? '';
    return {
      person: keys.get(address) ?? address,
      channel,
      template: templateName(template),
      fields,
      text,
      ...(page === undefined ? {} : { page }),
      at,
      result,
    };
  });
}
