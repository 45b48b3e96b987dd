import { againAt, MOST_ATTEMPTS } from '../../../domain/message/judge-push';
import { topics } from '../../../domain/message/registry';
import type { Topic, TopicFields } from '../../../domain/message/topic';
import { decryptField } from '../../platform/field-encryption';
import { smsTemplateId } from '../../platform/operator-templates';
import { PlatformError } from '../../platform/platform-error';
import { sendSms } from '../../platform/send-sms';
import type { ClaimedSend } from '../../stores/outbox/claim-outbox';
import type { SendResult } from '../../stores/outbox/write-results';

/** One SendSms call takes 200 numbers with the same words; that is 1/80 of the work of single calls. */
const GROUP = 200;

type Prepared = {
  readonly send: ClaimedSend;
  readonly templateId: string;
  readonly variables: readonly string[];
  readonly phone: string;
};

/** Text messages of a batch, grouped by words: Σ ⌈group / 200⌉ calls. */
export const textMany = async (sends: readonly ClaimedSend[], now: Date): Promise<readonly SendResult[]> => {
  const results: SendResult[] = [];
  const groups = new Map<string, Prepared[]>();
  for (const send of sends) {
    const prepared = send.opened ? null : prepare(send);
    if (prepared === null) {
      results.push(
        send.opened
          ? { send, channel: 'none', result: 'opened', state: 'cleared' }
          : { send, channel: 'none', result: 'no-phone', state: 'unreached' },
      );
      continue;
    }
    const key = JSON.stringify([prepared.templateId, prepared.variables]);
    groups.set(key, [...(groups.get(key) ?? []), prepared]);
  }
  for (const group of groups.values()) {
    for (let from = 0; from < group.length; from += GROUP) {
      results.push(...(await textGroup(group.slice(from, from + GROUP), now)));
    }
  }
  return results;
};

const prepare = (send: ClaimedSend): Prepared | null => {
  const topic: Topic = topics[send.topic];
  const templateId = smsTemplateId(send.topic);
  if (topic.sms === null || templateId === null || send.phone_cipher === null) return null;
  const variables = topic.sms.variables(openFields(send.fields));
  return { send, templateId, variables, phone: decryptField('person.phone', send.phone_cipher) };
};

/** A binding code waits encrypted in the outbox and is opened here, for the call that sends it. */
const openFields = (fields: TopicFields): TopicFields => {
  const { secret, ...plain } = fields;
  return typeof secret === 'string' ? { ...plain, code: decryptField('outbox.code', secret) } : plain;
};

const textGroup = async (group: readonly Prepared[], now: Date): Promise<readonly SendResult[]> => {
  const [first] = group;
  if (first === undefined) return [];
  try {
    const codes = await sendSms({
      templateId: first.templateId,
      variables: first.variables,
      phones: group.map(({ phone }) => phone),
    });
    return group.map(({ send }, index) => judge(send, codes[index] ?? 'unknown', now));
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    return group.map(({ send }) => retryOrGiveUp(send, error.code, now));
  }
};

const judge = (send: ClaimedSend, code: string, now: Date): SendResult => {
  if (code === 'Ok') return { send, channel: 'sms', result: 'ok', state: 'sent' };
  // The same words to the same number within 30 seconds: a moment's patience, not a failure.
  if (code === 'LimitExceeded.PhoneNumberThirtySecondLimit') return retryOrGiveUp(send, code, now);
  return { send, channel: 'sms', result: code, state: 'unreached' };
};

const retryOrGiveUp = (send: ClaimedSend, result: string, now: Date): SendResult =>
  send.attempts >= MOST_ATTEMPTS
    ? { send, channel: 'sms', result, state: 'unreached' }
    : { send, channel: 'sms', result, state: 'pending', again: againAt(now, send.attempts) };
