import { afterPush } from '../../../domain/message/choose-channel';
import { knownTopic } from '../../../domain/message/known-topic';
import type { ClaimedSend } from '../../stores/outbox/claim-outbox';
import type { SendResult } from '../../stores/outbox/write-results';
import type { JobContext } from '../job';
import { awake } from './awake';
import { isNeedless, needless } from './needless';
import { factsOf } from './push-one';
import { recordResults } from './record-results';

/** A promise that its channel did not keep, and the code that says why. */
export type Unkept = { readonly send: ClaimedSend; readonly result: string };

/** The next channel rings for each: a text message where the topic allows one, else a person. The same twice is the same. */
export const handOnSends = async (context: JobContext, unkept: readonly Unkept[]): Promise<void> => {
  if (unkept.length === 0) return;
  await recordResults(
    context,
    unkept.map(({ send, result }): SendResult => {
      const channel = send.channel === 'sms' ? 'sms' : 'wechat';
      const over = { send, channel, result, state: 'unreached' } as const;
      if (isNeedless(send)) return needless(send);
      if (send.channel === 'sms') return over;
      const topic = knownTopic(send.topic);
      if (topic === null) return over;
      const next = afterPush(topic, factsOf(send, topic));
      return next.by === 'sms' ? { ...over, sms: { notBefore: awake(next.notBefore, send) } } : over;
    }),
  );
};
