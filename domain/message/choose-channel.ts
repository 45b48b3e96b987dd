import type { PushTemplate } from '../../contracts/vocabulary/topic';
import type { Topic, TopicFields } from './topic';

/** What is known about a promise and its person at the moment of sending. */
export type SendFacts = {
  readonly step: string;
  readonly fields: TopicFields;
  readonly createdAt: Date;
  readonly hasWechat: boolean;
  readonly hasPhone: boolean;
  /** What the ledger says is left of the topic's template. */
  readonly quota: number;
  /** Read in the app meanwhile: then nothing needs to ring any more. */
  readonly opened: boolean;
};

export type Channel =
  | { readonly by: 'push'; readonly template: PushTemplate }
  /** By text message from this instant on, unless it is opened before. */
  | { readonly by: 'sms'; readonly notBefore: Date }
  | { readonly by: 'opened' }
  /** No channel rings: a person's task, for topics that must arrive. */
  | { readonly by: 'nobody' };

const HOUR_MS = 3_600_000;

/**
 * The channel that rings (design §6): a subscription message while the ledger has one left; else a text message, where
 * the topic allows it, after the topic's wait, if it is still unopened; else a person.
 */
export const chooseRing = (topic: Topic, facts: SendFacts): Channel => {
  if (facts.opened) return { by: 'opened' };
  if (topic.template !== null && facts.hasWechat && facts.quota > 0)
    return { by: 'push', template: topic.template };
  return afterPush(topic, facts);
};

/** What follows when no push can ring. */
export const afterPush = (topic: Topic, facts: SendFacts): Channel => {
  const { sms } = topic;
  if (sms === null || !facts.hasPhone || sms.notForSteps?.includes(facts.step) === true)
    return { by: 'nobody' };
  return {
    by: 'sms',
    notBefore: new Date(facts.createdAt.getTime() + sms.waitHours(facts.fields) * HOUR_MS),
  };
};
