import * as z from 'zod/mini';
import { defineOperation } from './operation';
import { messageTopics } from './vocabulary/topic';
import { day, instant, text } from './vocabulary/values';

/** What an officer can say of them. */
export const parkedAnswers = ['redo', 'give-up'] as const;

/** WeChat's or the operator's code, or one of our own words. */
const why = z.string().check(z.regex(/^[A-Za-z0-9.:_-]{1,80}$/));

export const listParkedSends = defineOperation({
  name: 'notice.listParked',
  summary:
    'Messages of the county that cannot be sent as they are, by kind and cause; who has to wait today.',
  actors: ['county'],
  input: z.object({}),
  output: z.object({
    groups: z.array(z.object({ topic: z.enum(messageTopics), why, count: z.int(), since: instant })),
    /** The day on which this was asked. */
    today: day,
    /** 45009: WeChat takes no more for now. The instant from which it is tried again, null when it is not so. */
    wechatUntil: z.nullable(instant),
    /** The operator's text messages of the day; `held` wait for tomorrow because the budget is used up. */
    sms: z.object({ sent: z.int(), held: z.int() }),
    /** Households, notice by notice, whose file cannot be read: no notice reaches them until it is mended. */
    leftOut: z.int(),
  }),
  refusals: [],
  reads: true,
});

export const answerParkedSends = defineOperation({
  name: 'notice.answerParked',
  summary:
    'Parked messages of one kind and cause: once more, or given up with a reason, and the next channel rings.',
  actors: ['county'],
  input: z.object({
    topic: z.enum(messageTopics),
    why,
    answer: z.enum(parkedAnswers),
    /** Why, of giving up; of a redo what was mended, if anybody wants to say. */
    reason: z.optional(text(200)),
  }),
  output: z.object({ count: z.int() }),
  refusals: ['notice.parkedOver', 'notice.reasonMissing'],
});
