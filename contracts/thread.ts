import * as z from 'zod/mini';
import { defineOperation } from './operation';
import { LONGEST_LINE, threadRoles, threadSides } from './vocabulary/thread';
import {
  childId,
  cursor,
  day,
  idOf,
  instant,
  noticeId,
  pageLimit,
  regionCode,
  text,
} from './vocabulary/values';

const threadId = idOf('th');
const lineId = idOf('tl');
const side = z.enum(threadSides);

/** Since when a line of the family waits for an answer; `late` once the place's days are over. */
const waits = z.object({ since: day, days: z.int(), late: z.boolean() });

export const listThreads = defineOperation({
  name: 'thread.list',
  summary:
    "A family's threads: each child's with whoever teaches it and with the village's director, also those nobody has begun; and the notice that a question is to be about.",
  actors: ['guardian', 'caregiver'],
  input: z.object({ noticeId: z.optional(noticeId) }),
  output: z.object({
    today: day,
    threads: z.array(
      z.object({
        childId,
        name: z.string(),
        with: side,
        /** Null: nobody has written yet. */
        threadId: z.nullable(threadId),
        /** Whether somebody is there to read it: of a school that is not here nobody is. */
        open: z.boolean(),
        unread: z.int(),
        lastOn: z.nullable(day),
        waits: z.boolean(),
      }),
    ),
    about: z.nullable(z.object({ noticeId, title: z.string(), with: side })),
  }),
  refusals: [],
  reads: true,
});

export const listPostThreads = defineOperation({
  name: 'thread.listOfPost',
  summary:
    "Threads with the families of a teacher's own pupils, or of a director's village: unread first, then those that wait for an answer, the longest first. Leaves a trace.",
  actors: ['teacher', 'director'],
  input: z.object({ with: side, after: z.optional(cursor), limit: z.optional(pageLimit) }),
  output: z.object({
    today: day,
    threads: z.array(
      z.object({
        threadId,
        childId,
        name: z.string(),
        /** The class, or the household's label and village. */
        place: z.string(),
        unread: z.int(),
        lastOn: day,
        waits: z.nullable(waits),
      }),
    ),
    next: z.nullable(cursor),
  }),
  refusals: [],
  reads: true,
});

export const showThread = defineOperation({
  name: 'thread.show',
  summary:
    "One child's thread with its teachers or its director: the newest lines, older ones by the cursor. A teacher sees what was said during the own post. Leaves a trace.",
  actors: ['guardian', 'caregiver', 'teacher', 'director'],
  input: z.object({
    childId,
    with: side,
    before: z.optional(cursor),
    limit: z._default(z.int().check(z.minimum(1), z.maximum(50)), 30),
  }),
  output: z.object({
    as: z.enum(threadRoles),
    today: day,
    childId,
    name: z.string(),
    threadId: z.nullable(threadId),
    open: z.boolean(),
    lines: z.array(
      z.object({
        lineId,
        seq: z.int(),
        mine: z.boolean(),
        role: z.enum(threadRoles),
        /** What the children call them (妈妈), or the name of whoever holds the post. */
        from: z.string(),
        at: instant,
        /** Null: taken back. */
        words: z.nullable(z.string()),
        corrected: z.boolean(),
        about: z.nullable(z.string()),
        /** The own line may still be corrected until then; null: not any more. */
        correctUntil: z.nullable(instant),
        /** Read by somebody of the other side; told of the own lines. */
        read: z.boolean(),
      }),
    ),
    /** How far the caller had read. */
    readTo: z.int(),
    older: z.nullable(cursor),
    /** Something was said before that was not said to the caller. */
    earlier: z.boolean(),
    waits: z.nullable(waits),
  }),
  refusals: ['record.notFound'],
  reads: true,
});

export const sayInThread = defineOperation({
  name: 'thread.say',
  summary:
    "Writes a line to the other side of a child's thread; the first one begins it. The same line sent twice is one. The family is rung once until it has read; staff in the morning.",
  actors: ['guardian', 'caregiver', 'teacher', 'director'],
  input: z.object({
    childId,
    with: side,
    /** The line's own id from the phone. */
    act: idOf('la'),
    words: text(LONGEST_LINE),
    /** A notice that the family was sent: the line carries its title. */
    noticeId: z.optional(noticeId),
  }),
  output: z.object({ threadId, lineId }),
  refusals: ['record.notFound', 'thread.nobodyThere'],
});

export const correctLine = defineOperation({
  name: 'thread.correct',
  summary:
    'Other words for an own line, within some minutes; what it said before is kept for whoever examines it.',
  actors: ['guardian', 'caregiver', 'teacher', 'director'],
  input: z.object({ lineId, words: text(LONGEST_LINE) }),
  output: z.object({ lineId }),
  refusals: ['record.notFound', 'record.notYours', 'thread.tooLate', 'thread.takenBack'],
});

export const takeBackLine = defineOperation({
  name: 'thread.takeBack',
  summary: 'Takes an own line back: that there was one stays, its words are kept for whoever examines it.',
  actors: ['guardian', 'caregiver', 'teacher', 'director'],
  input: z.object({ lineId }),
  output: z.object({ lineId }),
  refusals: ['record.notFound', 'record.notYours'],
});

export const readThread = defineOperation({
  name: 'thread.read',
  summary: 'The caller has read a thread up to a line; nothing rings for what is read.',
  actors: ['guardian', 'caregiver', 'teacher', 'director'],
  input: z.object({ threadId, upTo: z.int().check(z.minimum(1)) }),
  output: z.object({ threadId }),
  refusals: ['record.notFound'],
});

export const settleThread = defineOperation({
  name: 'thread.settle',
  summary: 'What the family said was read and needs no answer: nothing waits any more.',
  actors: ['teacher', 'director'],
  input: z.object({ threadId }),
  output: z.object({ closedTasks: z.int() }),
  refusals: ['record.notFound'],
});

export const countWaitingThreads = defineOperation({
  name: 'thread.countWaiting',
  summary:
    'For townships and the county: how many families wait for an answer in each village, from whom, and for how many days the longest; no names and no words. Leaves a trace.',
  actors: ['supervisor', 'county'],
  input: z.object({}),
  output: z.object({
    today: day,
    villages: z.array(
      z.object({
        region: regionCode,
        name: z.string(),
        with: side,
        waiting: z.int(),
        late: z.int(),
        longestDays: z.int(),
      }),
    ),
  }),
  refusals: [],
  reads: true,
});
