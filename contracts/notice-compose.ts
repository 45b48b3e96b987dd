import * as z from 'zod/mini';
import { composed } from './notice';
import { defineOperation } from './operation';
import { noticeTopics } from './vocabulary/topic';
import { day, regionCode } from './vocabulary/values';

const senders = ['director', 'supervisor', 'county', 'teacher'] as const;

export const showComposer = defineOperation({
  name: 'notice.composer',
  summary: 'What a sender can choose from: the own places and schools, and the titles of the library.',
  actors: senders,
  input: z.object({}),
  output: z.object({
    today: day,
    /** As whom the caller sends. */
    role: z.enum(senders),
    /** The own place first, then those below it; a teacher's are where the school's pupils live. */
    places: z.array(z.object({ code: regionCode, name: z.string() })),
    /** A teacher's own; of others the schools of the children in their sight. */
    schools: z.array(
      z.object({
        school: z.string(),
        /** Of the children on file; a class teacher's own. */
        classes: z.array(z.string()),
        /** Whether the caller may write to all of it. */
        whole: z.boolean(),
      }),
    ),
    topics: z.array(
      z.object({
        topic: z.enum(noticeTopics),
        title: z.string(),
        brief: z.string(),
        hasQuestion: z.boolean(),
      }),
    ),
  }),
  refusals: [],
  reads: true,
});

/** People, each counted once. */
const people = z.int().check(z.minimum(0));

export const previewNotice = defineOperation({
  name: 'notice.preview',
  summary:
    'A notice before it is sent: its words as the phones show them, how many it reaches and through what, what that costs, and who needs a knock on the door.',
  actors: senders,
  input: z.object({ ...composed, urgent: z.optional(z.boolean()) }),
  output: z.object({
    words: z.object({
      title: z.string(),
      /** What a text message says it is about. */
      about: z.string(),
      brief: z.string(),
      body: z.string(),
      spoken: z.string(),
    }),
    /** The topic's question to see whether it was understood, where it has one. */
    question: z.nullable(z.object({ ask: z.string(), answers: z.array(z.string()) })),
    households: z.int(),
    people,
    /** What would ring for each of them now; together everybody. */
    rings: z.object({
      /** A message in WeChat. */
      push: people,
      /** A text message: of an urgent one at once, of others a day later to whoever hasn't opened it. */
      sms: people,
      /** Three notices have rung this week: in the app at once, with the evening's one message. */
      merged: people,
      /** In the app, and nothing rings: the director hears at once. */
      inApp: people,
      /** No account and no number: only by a person. */
      nobody: people,
    }),
    /** 分: text messages at most, by the operator's price; null where no price is set. */
    costFen: z.nullable(z.int()),
    /** For a director and a teacher: for whom nothing rings, the first of them. */
    knocks: z.array(z.object({ name: z.string(), household: z.string() })),
    /** Lines of the text (from 1) with the full name of a child on file, and whether something about it stands beside. */
    named: z.array(z.object({ line: z.int(), besideProblem: z.boolean() })),
  }),
  refusals: [
    'notice.audienceEmpty',
    'notice.ownVillageOnly',
    'notice.ownSchoolOnly',
    'notice.notForSchool',
    'notice.wordsMissing',
  ],
  reads: true,
});
