import * as z from 'zod/mini';
import { defineOperation } from './operation';
import { calendarParts } from './vocabulary/occasion';
import { safetyWords, wordLengths } from './vocabulary/safety-word';
import { day, noticeId, regionCode, text } from './vocabulary/values';

/** One of the caller's own posts: without a class the whole school. */
const post = z.object({ school: text(40), region: regionCode, className: z.optional(text(20)) });

export const showSafetyWords = defineOperation({
  name: 'safetyWord.show',
  summary:
    'The ready safety reminders of a school, those for today first: one minute before an evening, five before a weekend, thirty before a holiday; and what has been said today.',
  actors: ['teacher'],
  input: z.object({}),
  output: z.object({
    today: day,
    posts: z.array(post),
    /** Null where today is no school day, as far as the county's calendar says. */
    due: z.nullable(
      z.object({
        length: z.enum(wordLengths),
        before: z.enum(['evening', 'weekend', 'holiday', 'break']),
        /** The last day without school; null before an ordinary evening. */
        offUntil: z.nullable(day),
      }),
    ),
    /** What nobody has imported: weekends and the law's own dates are then all that is known. */
    missing: z.array(z.object({ year: z.int(), part: z.enum(calendarParts) })),
    /** The texts that fit the season, the best of each length first. */
    words: z.array(
      z.object({
        word: z.enum(safetyWords),
        length: z.enum(wordLengths),
        title: z.string(),
        body: z.string(),
        lastOn: z.nullable(day),
      }),
    ),
    /** Said today in the caller's school; without a class to the whole school. */
    sent: z.array(
      z.object({
        school: z.string(),
        className: z.nullable(z.string()),
        length: z.enum(wordLengths),
        word: z.enum(safetyWords),
      }),
    ),
  }),
  refusals: [],
  reads: true,
});

export const sendSafetyWord = defineOperation({
  name: 'safetyWord.send',
  summary:
    'Sends a ready reminder one-way to the homes of the own pupils: nobody is asked anything, and no text message is paid for. Once a length, class and day.',
  actors: ['teacher'],
  input: z.object({ word: z.enum(safetyWords), to: z.array(post).check(z.minLength(1), z.maxLength(20)) }),
  output: z.object({
    sent: z.array(
      z.object({
        className: z.nullable(z.string()),
        noticeId,
        households: z.int(),
        /** One of this length has been sent today: that one stands. */
        already: z.boolean(),
      }),
    ),
  }),
  refusals: ['notice.ownSchoolOnly', 'notice.notForSchool', 'notice.ownVillageOnly', 'notice.audienceEmpty'],
});
