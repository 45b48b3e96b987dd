import { createHash, timingSafeEqual } from 'node:crypto';
import * as z from 'zod/mini';
import { requireSetting } from '../environment';

/** What a message push of WeChat says, once its signature and age have been checked. */
export type EventPush =
  | { readonly kind: 'refused' }
  /** WeChat verifying the address. */
  | { readonly kind: 'echo'; readonly text: string }
  | {
      readonly kind: 'event';
      readonly event: string;
      readonly openid: string | null;
      /** Template ids the person switched off. */
      readonly rejected: readonly string[];
    };

const web = z.object({
  httpMethod: z.string(),
  queryString: z.optional(z.record(z.string(), z.string())),
  queryStringParameters: z.optional(z.record(z.string(), z.string())),
  body: z.optional(z.nullable(z.string())),
});

const item = z.object({ TemplateId: z.string(), SubscribeStatusString: z.optional(z.string()) });
const listOfItems = z.object({ List: z.union([item, z.array(item)]) });
const body = z.object({
  Event: z.string(),
  FromUserName: z.optional(z.string()),
  SubscribeMsgChangeEvent: z.optional(listOfItems),
});

/** Older pushes are refused: whoever recorded one can't play it again later. */
const OLDEST_MS = 5 * 60_000;

const isSigned = (query: Readonly<Record<string, string>>, now: Date): boolean => {
  const { signature = '', timestamp = '', nonce = '' } = query;
  const age = Math.abs(now.getTime() - Number(timestamp) * 1000);
  if (!(age <= OLDEST_MS)) return false;
  const parts = [requireSetting('CALLBACK_TOKEN'), timestamp, nonce].sort();
  const expected = Buffer.from(createHash('sha1').update(parts.join('')).digest('hex'));
  const given = Buffer.from(signature);
  return expected.length === given.length && timingSafeEqual(expected, given);
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
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
  return readBody(parseJson(call.data.body ?? ''));
};

const readBody = (text: unknown): EventPush => {
  const parsed = body.safeParse(text);
  if (!parsed.success) return { kind: 'event', event: 'unknown', openid: null, rejected: [] };
  const { Event: event, FromUserName: openid = null, SubscribeMsgChangeEvent: change } = parsed.data;
  // One item comes as an object, several as an array.
  const items = [change?.List ?? []].flat();
  const rejected = items.filter((each) => each.SubscribeStatusString === 'reject');
  return { kind: 'event', event, openid, rejected: rejected.map((each) => each.TemplateId) };
};
