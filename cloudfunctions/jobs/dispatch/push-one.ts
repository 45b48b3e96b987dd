import type { PushTemplate } from '../../../contracts/vocabulary/topic';
import { afterPush, type Channel, chooseRing, type SendFacts } from '../../../domain/message/choose-channel';
import { againAt, judgePush, MOST_ATTEMPTS, type PushVerdict } from '../../../domain/message/judge-push';
import { knownTopic } from '../../../domain/message/known-topic';
import type { Topic } from '../../../domain/message/topic';
import { decryptField } from '../../platform/field-encryption';
import { isLongTerm, pushTemplateId } from '../../platform/operator-templates';
import { logBug } from '../../platform/log';
import { PlatformError } from '../../platform/platform-error';
import { sendSubscribeMessage, type SubscribeMessage } from '../../platform/wechat/send-subscribe-message';
import type { ClaimedSend } from '../../stores/outbox/claim-outbox';
import type { SendResult } from '../../stores/outbox/write-results';
import { awake, heldAtNight } from './awake';
import { isNeedless, needless } from './needless';
import { PAUSE_MS, type Pusher } from './pusher';

const SERIAL_TRIES = 3;

export const factsOf = (send: ClaimedSend, topic: Topic): SendFacts => ({
  step: send.step,
  fields: send.fields,
  createdAt: new Date(send.created_at),
  hasWechat: send.openid_cipher !== null,
  hasPhone: send.phone_cipher !== null,
  quota: topic.template === null ? 0 : (send.quotas[topic.template] ?? 0),
  opened: isNeedless(send),
});

/**
 * Rings one person: a push if the ledger has one left, else whatever comes after it. What can't be sent as it is (a field
 * that no template takes, a value that no key opens) is parked alone: the others of its batch go on.
 */
export const pushOne = async (send: ClaimedSend, pusher: Pusher): Promise<SendResult> => {
  const topic = knownTopic(send.topic);
  if (topic === null) return broken(send, new Error(`No topic is called ${send.topic}.`));
  const facts = factsOf(send, topic);
  const channel = chooseRing(topic, facts);
  if (channel.by !== 'push') return handOn(send, channel, { channel: 'none', result: 'no-quota' });
  const stopped = pusher.stopped(channel.template);
  if (stopped !== null) return { send, channel: 'wechat', result: stopped, state: 'parked' };
  const asleep = heldAtNight(send, 'wechat', pusher.now);
  if (asleep !== null) return asleep;
  if (pusher.paused()) return later(send, pusher, 'back-pressure');

  const message = makeMessage(send, topic);
  if (message instanceof Error) return broken(send, message);
  const pushed = await push(message, pusher);
  return outcomeOf(pushed, { send, pusher, template: channel.template, next: afterPush(topic, facts) });
};

/** The log names the promise; what it says and to whom stays where it is. */
const broken = (send: ClaimedSend, error: Error): SendResult => {
  logBug('outbox', { send: send.id, topic: send.topic }, error);
  return { send, channel: 'none', result: 'broken', state: 'parked' };
};

type Ring = {
  readonly send: ClaimedSend;
  readonly pusher: Pusher;
  readonly template: PushTemplate;
  readonly next: Channel;
};

const outcomeOf = (
  { verdict, result, msgid }: Pushed,
  { send, pusher, template, next }: Ring,
): SendResult => {
  const tried = { channel: 'wechat', result } as const;
  switch (verdict) {
    case 'sent':
      return {
        send,
        ...tried,
        state: 'sent',
        providerId: msgid,
        // One yes to a long-term template is for all its messages.
        ...(isLongTerm(template) ? {} : { quota: { template, to: 'minus-one' } as const }),
      };
    case 'no-quota':
    case 'gone':
      // Nothing more is pushed, to an account that is gone either, until the popup is accepted again.
      return { ...handOn(send, next, tried), quota: { template, to: 'zero' } };
    case 'stopped':
      pusher.pause(`template:${template}`, result);
      return { send, ...tried, state: 'parked' };
    case 'parked':
      return { send, ...tried, state: 'parked' };
    case 'back-pressure':
      pusher.pause('wechat', result);
      return later(send, pusher, result);
    case 'serial':
    case 'token':
    case 'later':
      return send.attempts >= MOST_ATTEMPTS
        ? handOn(send, next, tried)
        : { send, ...tried, state: 'pending', again: awake(againAt(pusher.now, send.attempts), send) };
  }
};

/** Ends the ring and names the channel that follows, if any does. */
const handOn = (
  send: ClaimedSend,
  next: Channel,
  tried: { readonly channel: SendResult['channel']; readonly result: string },
): SendResult => {
  if (next.by === 'opened') return needless(send);
  if (next.by === 'sms')
    return { send, ...tried, state: 'unreached', sms: { notBefore: awake(next.notBefore, send) } };
  return { send, ...tried, state: 'unreached' };
};

const later = (send: ClaimedSend, { now }: Pusher, result: string): SendResult => ({
  send,
  channel: 'wechat',
  result,
  state: 'pending',
  again: awake(new Date(now.getTime() + PAUSE_MS), send),
  uncounted: true,
});

type Pushed = {
  readonly verdict: PushVerdict;
  readonly result: string;
  readonly msgid: string | null;
};

type Message = Omit<SubscribeMessage, 'token'>;

/** Null: the operator has no template of this name. An error is this promise's own. */
const makeMessage = (send: ClaimedSend, topic: Topic): Message | null | Error => {
  const templateId = topic.template === null ? null : pushTemplateId(topic.template);
  if (templateId === null) return null;
  try {
    const openid = decryptField('identity.value', send.openid_cipher ?? '');
    return { openid, templateId, ...topic.push(send.fields) };
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
};

const push = async (message: Message | null, pusher: Pusher): Promise<Pushed> => {
  if (message === null) return { verdict: 'parked', result: 'template-unset', msgid: null };
  let stale: string | null = null;
  for (let attempt = 1; ; attempt += 1) {
    const pushed = await attemptPush(message, () => pusher.token(stale));
    if (attempt >= SERIAL_TRIES || (pushed.verdict !== 'serial' && pushed.verdict !== 'token')) return pushed;
    stale = pushed.verdict === 'token' ? pushed.token : null;
  }
};

/** A service that says nothing, to the question for a token too, is tried again later: the others of the run go on. */
const attemptPush = async (
  message: Message,
  askToken: () => Promise<string>,
): Promise<Pushed & { readonly token: string | null }> => {
  let token: string | null = null;
  try {
    token = await askToken();
    const { errcode, msgid } = await sendSubscribeMessage({ ...message, token });
    return { verdict: judgePush(errcode), result: errcode === 0 ? 'ok' : String(errcode), msgid, token };
  } catch (error) {
    if (error instanceof PlatformError) return { verdict: 'later', result: error.code, msgid: null, token };
    throw error;
  }
};
