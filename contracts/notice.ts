import * as z from 'zod/mini';
import { noticeAudience } from './notice-audience';
import { noticeQuestion } from './notice-topic';
import { defineOperation } from './operation';
import { noticeAsks } from './vocabulary/receipt';
import { noticeSubjects } from './vocabulary/topic';
import { cursor, instant, noticeId, pageLimit, personId, regionCode, text } from './vocabulary/values';

/** What is said, and to whom: the same for looking at it and for sending it. */
export const composed = {
  /** `own`: the sender's words about something else, title and text both. */
  topic: z.enum(noticeSubjects),
  regions: z.array(regionCode).check(z.minLength(1), z.maxLength(50)),
  /** Left out: everybody of the places. */
  audience: z.optional(noticeAudience),
  /** Left out: the topic's own title and text. */
  title: z.optional(text(20)),
  body: z.optional(text(1000)),
  /** The sentence for elders; left out: cut from the text at a sentence's end. */
  brief: z.optional(text(60)),
};

export const sendNotice = defineOperation({
  name: 'notice.send',
  summary:
    'Publishes a notice to the guardians and caregivers of the named places, or of some households in them.',
  actors: ['director', 'supervisor', 'county', 'teacher'],
  input: z.object({
    ...composed,
    /** Rings at whatever hour, past the cap: only with a reason, and when a second person has approved it. */
    urgent: z.optional(z.boolean()),
    reason: z.optional(text(200)),
    /** What it asks for; left out: a tap that says it was understood, as every notice asked before there was a choice. */
    ask: z.optional(z.enum(noticeAsks)),
    /** For `answer`; left out: the topic's own first question. */
    question: z.optional(noticeQuestion),
  }),
  output: z.object({
    noticeId,
    households: z.int(),
    /** Until somebody else approves it nobody is rung (`notice.approve`). */
    waiting: z.boolean(),
  }),
  refusals: [
    'notice.audienceEmpty',
    'notice.ownVillageOnly',
    'notice.ownSchoolOnly',
    'notice.notForSchool',
    'notice.wordsMissing',
    'notice.nameBesideProblem',
    'notice.reasonMissing',
    'notice.questionMissing',
  ],
});

/** A director or teacher by name, offices by their place alone. */
const sender = z.object({
  role: z.enum(['director', 'supervisor', 'county', 'teacher']),
  name: z.nullable(z.string()),
  /** The director's village, the township, the county, or the school. */
  place: z.string(),
});

/** The first answer and the last, by their place; and then the right one, with a kind word. */
const answered = z.object({ first: z.int(), last: z.int(), right: z.int(), why: z.string() });

const listed = z.object({
  noticeId,
  topic: z.enum(noticeSubjects),
  title: z.string(),
  /** ≤ 60 characters, for the elder layout. */
  brief: z.string(),
  ask: z.enum(noticeAsks),
  sender,
  sentAt: instant,
  openedAt: z.nullable(instant),
  acknowledgedAt: z.nullable(instant),
  /** How often it was rung for once more, while it waits. */
  reminded: z.int(),
});

export const listNotices = defineOperation({
  name: 'notice.list',
  summary: "The caller's own notices, unacknowledged first.",
  actors: ['guardian', 'caregiver'],
  input: z.object({
    after: z.optional(cursor),
    limit: z.optional(pageLimit),
    /** `unread`: not opened yet. `todo`: something is still asked of the reader. Left out: all. */
    which: z.optional(z.enum(['unread', 'todo'])),
    /** A word of the title or the text. */
    find: z.optional(text(20)),
  }),
  output: z.object({ notices: z.array(listed), next: z.nullable(cursor) }),
  refusals: [],
  reads: true,
});

export const openNotice = defineOperation({
  name: 'notice.open',
  summary: 'Reads one notice; the first opening is recorded and stops further ringing.',
  actors: ['guardian', 'caregiver'],
  input: z.object({ noticeId }),
  output: z.object({
    noticeId,
    topic: z.enum(noticeSubjects),
    title: z.string(),
    body: z.string(),
    brief: z.string(),
    ask: z.enum(noticeAsks),
    /** For `answer`: without the right one, until somebody has answered. */
    question: z.nullable(z.object({ ask: z.string(), answers: z.array(z.string()) })),
    answered: z.nullable(answered),
    sender,
    sentAt: instant,
    acknowledgedAt: z.nullable(instant),
  }),
  refusals: ['notice.notFound'],
});

export const acknowledgeNotice = defineOperation({
  name: 'notice.acknowledge',
  summary: 'The recipient acknowledges a notice.',
  actors: ['guardian', 'caregiver'],
  input: z.object({ noticeId }),
  output: z.object({ acknowledgedAt: instant }),
  refusals: ['notice.notFound', 'notice.answerFirst'],
});

export const acknowledgeOnBehalf = defineOperation({
  name: 'notice.acknowledgeOnBehalf',
  summary:
    '代为确认: the director read the notice aloud, or several at once, and records who did it and why.',
  actors: ['director'],
  input: z.object({
    noticeId,
    personId,
    how: z.enum(['read-aloud-in-person', 'told-by-phone', 'paper']),
    reason: text(200),
    /** What else was told on the same call or visit, and to whom: one record closes them all. */
    also: z.optional(z.array(z.object({ noticeId, personId })).check(z.maxLength(60))),
  }),
  output: z.object({ acknowledgedAt: instant, closedTasks: z.int() }),
  refusals: ['notice.notFound', 'notice.notRecipient'],
});
