import type { PushTemplate } from '../../../contracts/vocabulary/topic';
import { afterPush, type Channel, chooseRing, type SendFacts } from '../../../domain/message/choose-channel';
import { againAt, judgePush, MOST_ATTEMPTS, type PushVerdict } from '../../../domain/message/judge-push';
import { outsideQuietHours } from '../../../domain/message/quiet-hours';
import { topics } from '../../../domain/message/registry';
import type { Topic } from '../../../domain/message/topic';
import { dayOf } from '../../../domain/calendar/calendar-day';
import { rulesFor } from '../../../domain/policy/rules';
import { decryptField } from '../../platform/field-encryption';
import { pushTemplateId } from '../../platform/operator-templates';
import { PlatformError } from '../../platform/platform-error';
import { sendSubscribeMessage } from '../../platform/wechat/send-subscribe-message';
import type { ClaimedSend } from '../../stores/outbox/claim-outbox';
import type { SendResult } from '../../stores/outbox/write-results';

/** A run's shared means of pushing: the token, renewed on demand, and whether WeChat asked for a pause. */
export type Pusher = {
  readonly now: Date;
  readonly token: (stale: string | null) => Promise<string>;
  readonly paused: () => boolean;
  readonly pause: () => void;
};

/** 45009 is a day's limit: what is left waits, and the day after brings a new one. */
const PAUSE_MS = 30 * 60_000;
const SERIAL_TRIES = 3;

const factsOf = (send: ClaimedSend, topic: Topic): SendFacts => ({
  step: send.step,
  fields: send.fields,
  createdAt: new Date(send.created_at),
  hasWechat: send.openid_cipher !== null,
  hasPhone: send.phone_cipher !== null,
  quota: topic.template === null ? 0 : (send.quotas[topic.template] ?? 0),
  opened: send.opened,
});

/** Rings one person: a push if the ledger has one left, else whatever comes after it. */
export const pushOne = async (send: ClaimedSend, pusher: Pusher): Promise<SendResult> => {
  const topic: Topic = topics[send.topic];
  const facts = factsOf(send, topic);
  const channel = chooseRing(topic, facts);
  if (channel.by !== 'push') return handOn(send, channel, { channel: 'none', result: 'no-quota' });
  if (pusher.paused()) return later(send, pusher, 'back-pressure');

  const pushed = await push(send, topic, pusher);
  return outcomeOf(pushed, { send, pusher, template: channel.template, next: afterPush(topic, facts) });
};

type Ring = {
  readonly send: ClaimedSend;
  readonly pusher: Pusher;
  readonly template: PushTemplate;
  readonly next: Channel;
};

const outcomeOf = ({ verdict, result }: Pushed, { send, pusher, template, next }: Ring): SendResult => {
  const tried = { channel: 'wechat', result } as const;
  switch (verdict) {
    case 'sent':
      return { send, ...tried, state: 'sent', quota: { template, to: 'minus-one' } };
    case 'no-quota':
    case 'gone':
      // Nothing more is pushed, to an account that is gone either, until the popup is accepted again.
      return { ...handOn(send, next, tried), quota: { template, to: 'zero' } };
    case 'parked':
      return { send, ...tried, state: 'parked' };
    case 'back-pressure':
      pusher.pause();
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
  if (next.by === 'opened') return { send, channel: 'none', result: 'opened', state: 'cleared' };
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

/**
 * What follows a ring keeps the quiet hours too: a day's wait after 22:30 ends at 22:30, and WeChat's daily limit ends at
 * midnight. Only what is urgent rings at night.
 */
const awake = (wanted: Date, { fields }: ClaimedSend): Date =>
  fields['urgent'] === true
    ? wanted
    : outsideQuietHours(wanted, rulesFor('national', []).on('quietHours', dayOf(wanted)).value);

type Pushed = { readonly verdict: PushVerdict; readonly result: string };

const push = async (send: ClaimedSend, topic: Topic, pusher: Pusher): Promise<Pushed> => {
  const templateId = topic.template === null ? null : pushTemplateId(topic.template);
  if (templateId === null) return { verdict: 'parked', result: 'template-unset' };
  const openid = decryptField('identity.value', send.openid_cipher ?? '');
  const message = { openid, templateId, ...topic.push(send.fields) };
  let stale: string | null = null;
  for (let attempt = 1; ; attempt += 1) {
    const token: string = await pusher.token(stale);
    const pushed = await attemptPush({ ...message, token });
    if (attempt >= SERIAL_TRIES || (pushed.verdict !== 'serial' && pushed.verdict !== 'token')) return pushed;
    stale = pushed.verdict === 'token' ? token : null;
  }
};

const attemptPush = async (message: Parameters<typeof sendSubscribeMessage>[0]): Promise<Pushed> => {
  try {
    const errcode = await sendSubscribeMessage(message);
    return { verdict: judgePush(errcode), result: errcode === 0 ? 'ok' : String(errcode) };
  } catch (error) {
    if (error instanceof PlatformError) return { verdict: 'later', result: error.code };
    throw error;
  }
};
