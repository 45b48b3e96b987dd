import * as z from 'zod/mini';
import { defineOperation } from './operation';
import { noticeAsks, pupilStates, receiptStates } from './vocabulary/receipt';
import { noticeSubjects } from './vocabulary/topic';
import {
  childId,
  cursor,
  day,
  instant,
  noticeId,
  pageLimit,
  personId,
  regionCode,
  text,
} from './vocabulary/values';

export const answerNotice = defineOperation({
  name: 'notice.answer',
  summary: 'Answers the one question of a notice; any answer is enough, and the right one is told kindly.',
  actors: ['guardian', 'caregiver'],
  input: z.object({
    noticeId,
    /** Its place among the answers, from 0. */
    answer: z.int().check(z.minimum(0), z.maximum(2)),
  }),
  output: z.object({
    /** The first answer and this one; then the right one, and a kind word. */
    answered: z.object({ first: z.int(), last: z.int(), right: z.int(), why: z.string() }),
    acknowledgedAt: instant,
  }),
  refusals: ['notice.notFound', 'notice.noSuchAnswer'],
});

/** How many recipients stand in each state; a state without anybody is left out. */
const states = z.array(z.object({ state: z.enum(receiptStates), n: z.int() }));

const sentNotice = z.object({
  noticeId,
  topic: z.enum(noticeSubjects),
  title: z.string(),
  ask: z.enum(noticeAsks),
  /** Of the sender: a name, or the county by its place alone. */
  sender: z.string(),
  /** The caller sent it. */
  mine: z.boolean(),
  places: z.array(z.string()),
  sentAt: instant,
  /** Waits for a second person, or was withdrawn by one; else it goes out, or has gone out to everybody. */
  step: z.enum(['waiting', 'withdrawn', 'going-out', 'out']),
  states,
});

export const listSentNotices = defineOperation({
  name: 'notice.listSent',
  summary: 'Notices that were sent in the caller’s sight, the last first, each with how far it got there.',
  actors: ['director', 'supervisor', 'county', 'teacher'],
  input: z.object({ after: z.optional(cursor), limit: z.optional(pageLimit) }),
  output: z.object({ notices: z.array(sentNotice), next: z.nullable(cursor) }),
  refusals: [],
  reads: true,
});

/** Whether the silent can be asked once more: now, or why not. */
export const remindChoices = ['now', 'today-done', 'enough', 'nobody', 'not-yours'] as const;

export const showReach = defineOperation({
  name: 'notice.showReach',
  summary:
    'The receipts of one notice in the caller’s sight: every recipient in one state, and village by village.',
  actors: ['director', 'supervisor', 'county', 'teacher'],
  input: z.object({ noticeId }),
  output: z.object({
    notice: sentNotice,
    /** Of a question: how many answered, and how many of them right at once. */
    answers: z.nullable(z.object({ answered: z.int(), rightAtOnce: z.int() })),
    /** Rang in one message with others in the evening, because their week was full. */
    merged: z.int(),
    villages: z.array(z.object({ code: regionCode, name: z.string(), states })),
    reminders: z.object({
      sent: z.int(),
      lastOn: z.nullable(day),
      choice: z.enum(remindChoices),
      silent: z.int(),
    }),
    /** Names are shown to those who may read the families' files. */
    mayName: z.boolean(),
    /** A teacher's own notice: of the own pupils it is shown whose family knows (`notice.listPupils`). */
    pupils: z.boolean(),
  }),
  refusals: ['notice.notFound'],
  reads: true,
});

export const listRecipients = defineOperation({
  name: 'notice.listRecipients',
  summary: 'Who of the own families stands in which state of one notice, those whom it did not reach first.',
  actors: ['director', 'supervisor'],
  input: z.object({
    noticeId,
    states: z.optional(z.array(z.enum(receiptStates)).check(z.minLength(1))),
    village: z.optional(regionCode),
    /** A part of a name. */
    search: z.optional(text(20)),
    after: z.optional(cursor),
    limit: z.optional(pageLimit),
  }),
  output: z.object({
    recipients: z.array(
      z.object({
        personId,
        householdId: z.string(),
        name: z.string(),
        /** 奶奶, 爸爸: what they are to the family's first child. */
        relation: z.string(),
        household: z.string(),
        village: z.string(),
        state: z.enum(receiptStates),
        /** Why a channel refused, as the service says it. */
        reason: z.nullable(z.string()),
      }),
    ),
    next: z.nullable(cursor),
  }),
  refusals: ['notice.notFound'],
  reads: true,
});

export const listPupilReceipts = defineOperation({
  name: 'notice.listPupils',
  summary:
    'Of a teacher’s own notice: which of the own pupils’ families know it, by what the children call those at home. Leaves a trace.',
  actors: ['teacher'],
  input: z.object({
    noticeId,
    /** Only those of whose family nobody knows it yet. */
    open: z.boolean(),
    after: z.optional(cursor),
    limit: z.optional(pageLimit),
  }),
  output: z.object({
    pupils: z.array(
      z.object({
        childId,
        name: z.string(),
        className: z.nullable(z.string()),
        people: z.array(z.object({ called: z.string(), state: z.enum(pupilStates) })),
      }),
    ),
    next: z.nullable(cursor),
  }),
  refusals: ['notice.notFound'],
  reads: true,
});

export const remindSilent = defineOperation({
  name: 'notice.remind',
  summary: 'Rings once more for those who have not opened a notice: once a day, and only so often in all.',
  actors: ['director', 'supervisor', 'county', 'teacher'],
  input: z.object({ noticeId }),
  output: z.object({
    /** How many are silent in the caller's sight. */
    silent: z.int(),
    /** Which reminder this is, from 1. */
    n: z.int(),
  }),
  refusals: [
    'notice.notFound',
    'notice.remindNotYours',
    'notice.remindedToday',
    'notice.remindedEnough',
    'notice.nobodySilent',
  ],
});
