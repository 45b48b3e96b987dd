import type { MessageTopic } from '../../contracts/vocabulary/topic';
import type { TopicFields } from './topic';

/** A code somebody is waiting for, and whatever a child's safety hangs on. */
const FREE: readonly MessageTopic[] = [
  'phone-code',
  'concern',
  'concern-family',
  'absence',
  'absence-raised',
];

/**
 * Whether a message goes whatever the hour, the operator's budget and the ten a day of a number say (product default,
 * decision 0035): one that is urgent, and one of a topic that never waits.
 */
export const isNeverHeld = (topic: MessageTopic, { urgent }: TopicFields): boolean =>
  urgent === true || FREE.includes(topic);
