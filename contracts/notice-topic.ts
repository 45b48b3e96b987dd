import * as z from 'zod/mini';
import { defineOperation } from './operation';
import { noticeOccasions } from './vocabulary/occasion';
import { librarySubjects } from './vocabulary/topic';
import { instant, text } from './vocabulary/values';

/** One question to see whether a text was understood: two or three answers for a tap, and kind words after it. */
export const noticeQuestion = z
  .object({
    ask: text(40),
    answers: z.array(text(20)).check(z.minLength(2), z.maxLength(3)),
    /** Which of the answers is right, from 0. */
    right: z.int().check(z.minimum(0), z.maximum(2)),
    /** Said after any answer. */
    why: text(60),
  })
  .check(z.refine(({ answers, right }) => right < answers.length));

/** The texts of one safety topic, in the lengths in which they are shown. */
export const topicTexts = z.object({
  /** What a push shows. */
  title: text(20),
  /** What a text message can carry. */
  about: text(6),
  /** For the elder layout. */
  brief: text(60),
  body: text(1000),
  /** As it is read aloud: no digits, no brackets. */
  spoken: text(1000),
  questions: z.array(noticeQuestion).check(z.maxLength(3)),
  /** Where its facts come from. */
  source: text(300),
});

export type NoticeQuestion = z.infer<typeof noticeQuestion>;

export type TopicTexts = z.infer<typeof topicTexts>;

/** Whose text it is: the product's own, or one of the county's. */
const whose = z.enum(['ours', 'county']);

export const listNoticeTopics = defineOperation({
  name: 'noticeTopic.list',
  summary: 'The library of safety topics with the texts that hold in the caller’s county.',
  actors: ['county', 'supervisor', 'director'],
  input: z.object({}),
  output: z.object({
    mayWrite: z.boolean(),
    topics: z.array(
      z.object({
        topic: z.enum(librarySubjects),
        title: z.string(),
        about: z.string(),
        brief: z.string(),
        occasions: z.array(z.enum(noticeOccasions)),
        whose,
      }),
    ),
  }),
  refusals: [],
  reads: true,
});

export const showNoticeTopic = defineOperation({
  name: 'noticeTopic.show',
  summary:
    'One safety topic: the texts that hold in the caller’s county, our own beside them, and the history.',
  actors: ['county', 'supervisor', 'director'],
  input: z.object({ topic: z.enum(librarySubjects) }),
  output: z.object({
    topic: z.enum(librarySubjects),
    mayWrite: z.boolean(),
    whose,
    /** The county's last version, 0 while it has none: what an edit is based on. */
    countyVersion: z.int(),
    texts: topicTexts,
    /** Our own texts, where the county's hold. */
    ours: z.nullable(topicTexts),
    occasions: z.array(z.enum(noticeOccasions)),
    /** The last first. */
    history: z.array(
      z.object({
        whose,
        version: z.int(),
        /** `null`: the county went back to ours. */
        title: z.nullable(z.string()),
        /** Who of the county wrote it. */
        by: z.nullable(z.string()),
        at: instant,
      }),
    ),
  }),
  refusals: [],
  reads: true,
});

export const writeNoticeTopic = defineOperation({
  name: 'noticeTopic.write',
  summary:
    'The county’s own texts of a safety topic, or back to ours. A new version each time; what was sent before stays as it was sent.',
  actors: ['county'],
  input: z.object({
    topic: z.enum(librarySubjects),
    /** `countyVersion` of the texts that were read. */
    basedOn: z.int().check(z.minimum(0)),
    /** `null`: back to ours. */
    texts: z.nullable(topicTexts),
  }),
  output: z.object({ version: z.int() }),
  refusals: ['record.changedMeanwhile'],
});
