import * as z from 'zod/mini';
import { defineOperation } from './operation';
import { contactLines, contactModes, contactTopics } from './vocabulary/contact';
import { childId, day, idOf, text, week } from './vocabulary/values';

const childIds = z.array(childId).check(z.minLength(1), z.maxLength(8));

/** What one child's week looks like after a call: which lines are fulfilled, and whether late. */
const weekOfChild = z.object({
  childId,
  week,
  child: z.boolean(),
  caregiver: z.boolean(),
  late: z.boolean(),
});

export const confirmContact = defineOperation({
  name: 'contact.confirm',
  summary:
    'Confirms contact in one week, for one or several children of one household: a guardian’s own record, the caregiver’s 打过了, or the director’s record.',
  actors: ['guardian', 'caregiver', 'director'],
  input: z.object({
    childIds,
    week,
    lines: z.array(z.enum(contactLines)).check(z.minLength(1), z.maxLength(2)),
    happenedOn: z.optional(day),
    mode: z.optional(z.enum(contactModes)),
    /** What was talked about, one tap each. */
    topics: z.optional(z.array(z.enum(contactTopics)).check(z.maxLength(3))),
    note: z.optional(text(200)),
    /** 想请儿童主任看看: a request to the director in the same transaction; one that waits is not asked again. */
    askDirector: z.optional(z.boolean()),
  }),
  output: z.object({ weeks: z.array(weekOfChild), records: z.array(idOf('co')), closedTasks: z.int() }),
  refusals: [
    'record.notFound',
    'contact.weekInFuture',
    'contact.weekTooOld',
    'contact.notDue',
    'contact.dayOutsideWeek',
    'record.dayInFuture',
  ],
});

/** One director's call. Only one with the child counts as the plan's monthly 联系. */
export const recordDirectorContact = defineOperation({
  name: 'directorContact.record',
  summary: 'The director records a call or message: with whom, when, reached or not.',
  actors: ['director'],
  input: z.object({
    childIds,
    happenedOn: day,
    mode: z.enum(contactModes),
    with: z.array(z.enum(['child', 'caregiver', 'guardian'])).check(z.minLength(1)),
    outcome: z.enum(['reached', 'not-reached']),
    /** Lines of a week that the call found to be kept, recorded on the family's word. */
    weekKept: z.optional(z.object({ week, lines: z.array(z.enum(contactLines)).check(z.minLength(1)) })),
    note: z.optional(text(500)),
  }),
  output: z.object({ records: z.array(idOf('dc')), closedTasks: z.int() }),
  refusals: [
    'record.notFound',
    'record.dayInFuture',
    'contact.weekInFuture',
    'contact.weekTooOld',
    'contact.notDue',
  ],
});

export const withdrawRecord = defineOperation({
  name: 'record.withdraw',
  summary:
    "Corrects one's own slip: withdraws the records of one act (contact, call or visit) of one household, all or none; they stay readable as withdrawn.",
  actors: ['guardian', 'caregiver', 'director'],
  input: z.object({
    recordIds: z.array(z.union([idOf('co'), idOf('dc'), idOf('vi')])).check(z.minLength(1), z.maxLength(16)),
    reason: text(200),
  }),
  output: z.object({ reopenedTasks: z.int() }),
  refusals: ['record.notFound', 'record.notYours', 'record.alreadyWithdrawn'],
});
