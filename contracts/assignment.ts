import * as z from 'zod/mini';
import { defineOperation } from './operation';
import { assignmentTitles } from './vocabulary/supervision';
import { day, idOf, regionCode, text } from './vocabulary/values';

const assignmentId = idOf('ai');

export const sendAssignment = defineOperation({
  name: 'supervision.assign',
  summary:
    'One task to the directors of chosen villages: each has an own one, also a village without a director.',
  actors: ['supervisor', 'county'],
  input: z.object({
    title: z.enum(assignmentTitles),
    /** Needed with `other`. Names no child. */
    note: z.optional(text(200)),
    villages: z.array(regionCode).check(z.minLength(1), z.maxLength(200)),
    dueOn: day,
  }),
  output: z.object({ assignmentId, tasks: z.int(), withoutDirector: z.int() }),
  refusals: ['assignment.noteMissing', 'assignment.dueInvalid', 'record.notFound'],
});

export const listAssignments = defineOperation({
  name: 'supervision.assigned',
  summary:
    'What was sent to many in the caller’s places, newest first, and how far it is: by village, in the order of the codes.',
  actors: ['supervisor', 'county'],
  input: z.object({}),
  output: z.object({
    today: day,
    assignments: z.array(
      z.object({
        assignmentId,
        title: z.string(),
        note: z.nullable(z.string()),
        by: z.string(),
        sentOn: day,
        dueOn: day,
        withdrawn: z.nullable(z.object({ on: day, reason: z.string() })),
        /** May be withdrawn by the caller. */
        mine: z.boolean(),
        parts: z.array(
          z.object({
            code: regionCode,
            village: z.string(),
            /** Null where the village had no director. */
            director: z.nullable(z.string()),
            done: z.nullable(z.object({ on: day, by: z.string(), words: z.nullable(z.string()) })),
          }),
        ),
      }),
    ),
  }),
  refusals: [],
  reads: true,
});

export const withdrawAssignment = defineOperation({
  name: 'supervision.withdrawAssigned',
  summary: 'Takes back what was sent to many: what is not done yet need not be done; what is done stays.',
  actors: ['supervisor', 'county'],
  input: z.object({ assignmentId, reason: text(100) }),
  output: z.object({ cancelled: z.int(), done: z.int() }),
  refusals: ['record.notFound', 'assignment.withdrawn'],
});

export const showAssigned = defineOperation({
  name: 'task.showAssigned',
  summary: 'One task that was sent to many, as its director reads it.',
  actors: ['director', 'supervisor'],
  input: z.object({ assignmentId }),
  output: z.object({
    today: day,
    title: z.string(),
    note: z.nullable(z.string()),
    by: z.string(),
    dueOn: day,
    state: z.enum(['open', 'done', 'withdrawn']),
    /** What was said when it was done. */
    words: z.nullable(z.string()),
  }),
  refusals: ['record.notFound'],
  reads: true,
});

export const finishAssigned = defineOperation({
  name: 'task.finishAssigned',
  summary: 'A director says that an assigned task is done, with a sentence or without.',
  actors: ['director', 'supervisor'],
  input: z.object({ assignmentId, words: z.optional(text(200)) }),
  output: z.object({ closedTasks: z.int() }),
  refusals: ['record.notFound', 'assignment.withdrawn'],
});
