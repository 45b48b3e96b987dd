import type { MessageTopic } from '../../contracts/vocabulary/topic';
import type { TopicFields } from './topic';

/** A message promised in the same transaction as what causes it. (cause, step, person, channel) happens once, ever. */
export type PlannedSend = {
  readonly cause: string;
  readonly step: string;
  readonly personId: string;
  readonly topic: MessageTopic;
  readonly fields: TopicFields;
  readonly notBefore: Date;
};

/** Promises not kept yet that a record made needless: all of a cause, or one person's. */
export type ClearedSends = { readonly cause: string; readonly personId: string | null };
