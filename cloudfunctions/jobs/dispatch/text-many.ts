import { againAt, MOST_ATTEMPTS } from '../../../domain/message/judge-push';
import { judgeSms } from '../../../domain/message/judge-sms';
import { knownTopic } from '../../../domain/message/known-topic';
import type { TopicFields } from '../../../domain/message/topic';
import { decryptField } from '../../platform/field-encryption';
import { logBug } from '../../platform/log';
import { smsTemplateId } from '../../platform/operator-templates';
import { PlatformError } from '../../platform/platform-error';
import { sendSms, type SmsAnswer } from '../../platform/send-sms';
import type { ClaimedSend } from '../../stores/outbox/claim-outbox';
import type { SendResult } from '../../stores/outbox/write-results';
import { awake } from './awake';
import { isNeedless, needless } from './needless';
import { tomorrowAwake } from './tomorrow-awake';

/** One SendSms call takes 200 numbers with the same words; that is 1/80 of the work of single calls. */
export const GROUP = 200;
/** Calls under way at once; the service takes thousands a second. */
const CONCURRENCY = 8;

type Prepared = {
  /** Whoever has this number: a phone that two share rings once. */
  readonly sends: readonly ClaimedSend[];
  readonly templateId: string;
  readonly variables: readonly string[];
  readonly phone: string;
};

/** Text messages grouped by words: Σ ⌈group / 200⌉ calls, the answers about each number taken one by one. */
export const textMany = async (sends: readonly ClaimedSend[], now: Date): Promise<readonly SendResult[]> => {
  const results: SendResult[] = [];
  const groups = new Map<string, Map<string, Prepared>>();
  for (const send of sends) {
    const prepared = prepare(send);
    if ('state' in prepared) {
      results.push(prepared);
      continue;
    }
    const key = JSON.stringify([prepared.templateId, prepared.variables]);
    const numbers = groups.get(key) ?? new Map<string, Prepared>();
    const same = numbers.get(prepared.phone);
    numbers.set(prepared.phone, { ...prepared, sends: [...(same?.sends ?? []), send] });
    groups.set(key, numbers);
  }
  const calls = [...groups.values()].flatMap((numbers) => inCalls([...numbers.values()]));
  const worker = async (): Promise<void> => {
    for (let call = calls.shift(); call !== undefined; call = calls.shift())
      results.push(...(await textGroup(call, now)));
  };
  await Promise.all(Array.from({ length: Math.min(CONCURRENCY, calls.length) }, worker));
  return results;
};

const inCalls = (group: readonly Prepared[]): readonly (readonly Prepared[])[] =>
  Array.from({ length: Math.ceil(group.length / GROUP) }, (_, at) =>
    group.slice(at * GROUP, (at + 1) * GROUP),
  );

const prepare = (send: ClaimedSend): Prepared | SendResult => {
  if (isNeedless(send)) return needless(send);
  const topic = knownTopic(send.topic);
  const templateId = smsTemplateId(send.topic);
  if (topic?.sms == null || templateId === null || send.phone_cipher === null)
    return { send, channel: 'none', result: 'no-phone', state: 'unreached' };
  try {
    const variables = topic.sms.variables(openFields(send.fields));
    if (variables.some((variable) => variable === '')) throw new RangeError('A variable is blank.');
    const phone = decryptField('person.phone', send.phone_cipher);
    return { sends: [send], templateId, variables, phone };
  } catch (error) {
    logBug('outbox', { send: send.id, topic: send.topic }, error);
    return { send, channel: 'none', result: 'broken', state: 'parked' };
  }
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
    const answers = await sendSms({
      templateId: first.templateId,
      variables: first.variables,
      phones: group.map(({ phone }) => phone),
    });
    return group.flatMap(({ sends }, index) =>
      sends.map((send) => judge(send, answers[index] ?? { code: 'unknown', serial: null }, now)),
    );
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    return group.flatMap(({ sends }) => sends.map((send) => retryOrGiveUp(send, error.code, now)));
  }
};

const judge = (send: ClaimedSend, { code, serial }: SmsAnswer, now: Date): SendResult => {
  const tried = { send, channel: 'sms', result: code } as const;
  switch (judgeSms(code)) {
    case 'sent':
      return { ...tried, result: 'ok', state: 'sent', providerId: serial };
    case 'later':
      return retryOrGiveUp(send, code, now);
    case 'tomorrow':
      return { ...tried, state: 'pending', again: tomorrowAwake(now), uncounted: true };
    case 'parked':
      return { ...tried, state: 'parked' };
    case 'unreached':
      return { ...tried, state: 'unreached' };
  }
};

const retryOrGiveUp = (send: ClaimedSend, result: string, now: Date): SendResult =>
  send.attempts >= MOST_ATTEMPTS
    ? { send, channel: 'sms', result, state: 'unreached' }
    : { send, channel: 'sms', result, state: 'pending', again: awake(againAt(now, send.attempts), send) };
