import { setTimeout as pause } from 'node:timers/promises';
import { isJsonObject, type JsonObject } from '../../json-value';
import { checkToken } from '../access-token';
import { checkMessage } from '../check-message';
import { judgeDelivery } from '../judge-delivery';
import { readMessage } from '../read-message';
import { takeFault } from '../planned-fault';
import type { WechatCall, WechatContext } from '../wechat-context';
import { refuse, type WechatRefusal } from '../wechat-errors';

const LATENCY_MS = 5;

/** What a send answers. `msgid` is past 2^53: it is written into the body as digits, and a client that parses it as a number loses some. */
export type SendReply =
  { readonly errcode: 0; readonly errmsg: 'ok'; readonly msgid: bigint } | WechatRefusal;

/** A send's answer, and whether it reaches the caller. */
export type SendOutcome = { readonly reply: SendReply; readonly lost: boolean };

/**
 * `POST /cgi-bin/message/subscribe/send`. Order of checks: token, format, person, template, fields, page, words, ban; then whether
 * another send to the same person is under way, and last the day's limit and the quota. WeChat does not publish its order.
 */
export async function sendSubscribeMessage(call: WechatCall, context: WechatContext): Promise<SendOutcome> {
  if (call.method !== 'POST') return heard(refuse(43002, context));
  const refused = checkToken(call.query.get('access_token'), context);
  if (refused) return heard(refused);
  if (!isJsonObject(call.body)) return heard(refuse(47001, context));
  const openid = call.body.touser;
  if (typeof openid !== 'string' || openid === '') return heard(refuse(40003, context));

  const first = context.sendsUnderWay.begin(openid);
  try {
    await pause(context.config.latencyMs ?? LATENCY_MS);
    return carryOut({ openid, body: call.body, first }, context);
  } finally {
    if (first) context.sendsUnderWay.end(openid);
  }
}

type Sending = { readonly openid: string; readonly body: JsonObject; readonly first: boolean };

function carryOut(sending: Sending, context: WechatContext): SendOutcome {
  const { openid, body } = sending;
  const fault = takeFault(openid, context.state);
  if (typeof fault === 'number') return kept(sending, refuse(fault, context), context);

  const checked = checkMessage(openid, body, context);
  if (checked.refusal) return kept(sending, checked.refusal, context);
  if (!sending.first) return kept(sending, refuse(43108, context), context);
  const refusal = judgeDelivery(checked.message, context);
  if (refusal) return kept(sending, refusal, context);

  const delivered = kept(sending, delivery(context), context);
  return { ...delivered, lost: fault === 'answer-lost' };
}

/** Message ids are 19 digits, as the real ones. */
function delivery({ state }: WechatContext): SendReply {
  return { errcode: 0, errmsg: 'ok', msgid: 3_000_000_000_000_000_000n + BigInt(state.nextNumber()) };
}

/** Puts the send into the inbox, delivered or refused. */
function kept({ openid, body }: Sending, reply: SendReply, context: WechatContext): SendOutcome {
  context.inbox.add({
    to: { openid },
    channel: 'wechat',
    ...readMessage(body, context.config),
    result: reply.errcode === 0 ? 'ok' : String(reply.errcode),
  });
  return heard(reply);
}

function heard(reply: SendReply): SendOutcome {
  return { reply, lost: false };
}
