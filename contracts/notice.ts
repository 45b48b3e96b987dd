import * as z from 'zod/mini';
import { noticeQuestion } from './notice-topic';
import { defineOperation } from './operation';
import { noticeAsks } from './vocabulary/receipt';
import { noticeTopics } from './vocabulary/topic';
import { cursor, instant, noticeId, pageLimit, personId, regionCode, text } from './vocabulary/values';

export const sendNotice = defineOperation({
  name: 'notice.send',
  summary: 'Publishes a safety notice to every guardian and caregiver of the named places.',
  actors: ['director', 'county'],
  input: z.object({
    topic: z.enum(noticeTopics),
    regions: z.array(regionCode).check(z.minLength(1), z.maxLength(50)),
    /** Left out: the topic's own title and text. */
    title: z.optional(text(20)),
    body: z.optional(text(1000)),
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
    'notice.reasonMissing',
    'notice.questionMissing',
  ],
});

/** A director by name, the county by its place alone. */
const sender = z.object({
  role: z.enum(['director', 'county']),
  name: z.nullable(z.string()),
  /** The director's village, or the county. */
  place: z.string(),
});

/** The first answer and the last, by their place; and then the right one, with a kind word. */
const answered = z.object({ first: z.int(), last: z.int(), right: z.int(), why: z.string() });

const listed = z.object({
  noticeId,
  topic: z.enum(noticeTopics),
  title: z.string(),
  /** ≤ 60 characters, for the elder layout. */
  brief: z.string(),
  ask: z.enum(noticeAsks),
  sender,
  sentAt: instant,
  openedAt: z.nullable(instant),
  acknowledgedAt: z.nullable(instant),
});

export const listNotices = defineOperation({
  name: 'notice.list',
  summary: "The caller's own notices, unacknowledged first.",
  actors: ['guardian', 'caregiver'],
  input: z.object({ after: z.optional(cursor), limit: z.optional(pageLimit) }),
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
    topic: z.enum(noticeTopics),
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
  refusals: ['notice.notFound'],
});

export const acknowledgeOnBehalf = defineOperation({
  name: 'notice.acknowledgeOnBehalf',
  summary: '代为确认: the director read the notice aloud and records who did it and why.',
  actors: ['director'],
  input: z.object({
    noticeId,
    personId,
    how: z.enum(['read-aloud-in-person', 'told-by-phone', 'paper']),
    reason: text(200),
  }),
  output: z.object({ acknowledgedAt: instant, closedTasks: z.int() }),
  refusals: ['notice.notFound', 'notice.notRecipient'],
});
