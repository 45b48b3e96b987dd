import { createHash, timingSafeEqual } from 'node:crypto';
import * as z from 'zod/mini';
import { sha256 } from '../digest';
import { requireSetting } from '../environment';

/** What became of one message that WeChat had taken. */
export type SentWord = {
  /** WeChat's number of the message: digits, too many for a number. */
  readonly msgid: string;
  readonly outcome: 'delivered' | 'failed';
  /** WeChat's code, null when it was delivered. */
  readonly reason: string | null;
};

/** What a message push of WeChat says, once its signature and age have been checked. */
export type EventPush =
  | { readonly kind: 'refused' }
  /** WeChat verifying the address. */
  | { readonly kind: 'echo'; readonly text: string }
  | {
      readonly kind: 'event';
      readonly event: string;
      readonly openid: string | null;
      /** Template ids whose popup the person accepted. */
      readonly accepted: readonly string[];
      /** Template ids the person switched off in the settings. */
      readonly rejected: readonly string[];
      readonly sent: readonly SentWord[];
      /** The signature's and the body's digest: heard a second time, it is a replay, or WeChat asking again. */
      readonly heard: { readonly signature: string; readonly body: string };
    };

const web = z.object({
  httpMethod: z.string(),
  queryString: z.optional(z.record(z.string(), z.string())),
  queryStringParameters: z.optional(z.record(z.string(), z.string())),
  body: z.optional(z.nullable(z.string())),
});

const item = z.object({
  TemplateId: z.optional(z.string()),
  SubscribeStatusString: z.optional(z.string()),
  MsgID: z.optional(z.string()),
  ErrorCode: z.optional(z.union([z.string(), z.number()])),
});
type Item = z.infer<typeof item>;
const list = z.union([item, z.array(item)]);
const listOfItems = z.object({ List: list });
const body = z.object({
  Event: z.string(),
  FromUserName: z.optional(z.string()),
  CreateTime: z.optional(z.union([z.string(), z.number()])),
  // As WeChat's JSON has it; the others are its XML's names, which some gateways keep.
  List: z.optional(list),
  SubscribeMsgPopupEvent: z.optional(listOfItems),
  SubscribeMsgChangeEvent: z.optional(listOfItems),
  SubscribeMsgSentEvent: z.optional(listOfItems),
});
type Body = z.infer<typeof body>;

/** Older pushes are refused: whoever recorded one can't play it again later. */
const OLDEST_MS = 5 * 60_000;

const isFresh = (seconds: string | number, now: Date): boolean =>
  Math.abs(now.getTime() - Number(seconds) * 1000) <= OLDEST_MS;

const isSigned = (query: Readonly<Record<string, string>>, now: Date): boolean => {
  const { signature = '', timestamp = '', nonce = '' } = query;
  if (timestamp === '' || !isFresh(timestamp, now)) return false;
  const parts = [requireSetting('CALLBACK_TOKEN'), timestamp, nonce].sort();
  const expected = Buffer.from(createHash('sha1').update(parts.join('')).digest('hex'));
  const given = Buffer.from(signature);
  return expected.length === given.length && timingSafeEqual(expected, given);
};

const parseJson = (text: string): unknown => {
  try {
    // A message's number has 19 digits; read as a number it would lose the last ones.
    return JSON.parse(text.replace(/"MsgID"\s*:\s*(\d+)/g, '"MsgID":"$1"'));
  } catch {
    return null;
  }
};

/** Reads WeChat's message push (plain JSON mode) as CloudBase's HTTP access hands it over. */
export const readEventPush = (event: unknown, now: Date): EventPush => {
  const call = web.safeParse(event);
  if (!call.success) return { kind: 'refused' };
  const query = call.data.queryString ?? call.data.queryStringParameters ?? {};
  if (!isSigned(query, now)) return { kind: 'refused' };
  if (call.data.httpMethod === 'GET') return { kind: 'echo', text: query['echostr'] ?? '' };
  const text = call.data.body ?? '';
  const { timestamp = '', nonce = '' } = query;
  return readBody(text, { now, heard: { signature: sha256(`${timestamp} ${nonce}`), body: sha256(text) } });
};

type Heard = Extract<EventPush, { readonly kind: 'event' }>['heard'];

const readBody = (text: string, { now, heard }: { readonly now: Date; readonly heard: Heard }): EventPush => {
  const parsed = body.safeParse(parseJson(text));
  const nothing = { openid: null, accepted: [], rejected: [], sent: [], heard };
  if (!parsed.success) return { kind: 'event', event: 'unknown', ...nothing };
  const { Event: event, FromUserName: openid = null, CreateTime: createdAt } = parsed.data;
  // The signature says when it was posted, the body when it happened; WeChat asks again within seconds.
  if (createdAt !== undefined && !isFresh(createdAt, now)) return { kind: 'refused' };
  const items = itemsOf(parsed.data);
  const answered = (answers: readonly string[]): readonly string[] =>
    items.flatMap(({ TemplateId: id, SubscribeStatusString: answer }) =>
      id !== undefined && answers.includes(answer ?? '') ? [id] : [],
    );
  return {
    kind: 'event',
    event,
    openid,
    accepted: event === 'subscribe_msg_popup_event' ? answered(['accept', 'acceptWithAudio']) : [],
    rejected: event === 'subscribe_msg_change_event' ? answered(['reject']) : [],
    sent: event === 'subscribe_msg_sent_event' ? items.flatMap(wordOf) : [],
    heard,
  };
};

/** One item comes as an object, several as an array. */
const itemsOf = (said: Body): readonly Item[] =>
  [
    said.List ??
      said.SubscribeMsgPopupEvent?.List ??
      said.SubscribeMsgChangeEvent?.List ??
      said.SubscribeMsgSentEvent?.List ??
      [],
  ].flat();

const wordOf = ({ MsgID: msgid, ErrorCode: code }: Item): readonly SentWord[] => {
  if (msgid === undefined || code === undefined) return [];
  const delivered = String(code) === '0';
  return [
    {
      msgid,
      outcome: delivered ? 'delivered' : 'failed',
      reason: delivered ? null : String(code).slice(0, 20),
    },
  ];
};
