import type { MessageTopic } from '../../../contracts/vocabulary/topic';
import type { TopicFields } from '../../../domain/message/topic';
import { newId } from '../../platform/new-id';
import type { TableWrite } from '../write-rows';

/** A message that is promised: what causes it, to whom it goes, and when at the earliest. */
export type Promised = {
  readonly cause: string;
  readonly step: string;
  readonly personId: string;
  readonly topic: MessageTopic;
  readonly fields: TopicFields;
  readonly householdId?: string | null;
  /** The place in whose outbox it stands; a township's or county's own for what goes to its staff. */
  readonly villageCode: string | null;
  readonly notBefore: Date;
  /** Rung by whatever rings, unless it follows a ring as a text message. */
  readonly channel?: 'ring' | 'sms';
};

/** Promises as rows of the outbox. (cause, step, person, channel) is promised once, ever; again it changes nothing. */
export const promiseWrite = (promised: readonly Promised[], now: Date): TableWrite => ({
  table: 'outbox',
  conflict: 'nothing',
  insert: promised.map(({ cause, step, personId, topic, fields, ...where }) => ({
    id: newId('ou'),
    cause,
    step,
    person_id: personId,
    channel: where.channel ?? 'ring',
    topic,
    fields,
    household_id: where.householdId ?? null,
    village_code: where.villageCode,
    not_before: where.notBefore.toISOString(),
    state: 'pending',
    attempts: 0,
    created_at: now.toISOString(),
  })),
});
