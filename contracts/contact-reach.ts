import * as z from 'zod/mini';
import { defineOperation } from './operation';
import { unreachableReasons } from './vocabulary/contact';
import { childId, day, householdId, idOf, personId, text, week } from './vocabulary/values';

/** A caregiver's 还没打: kept for the director, shown to no guardian, and no line of the week changes. */
export const sayNotYet = defineOperation({
  name: 'contact.sayNotYet',
  summary:
    'The caregiver says that nobody has called yet this week. Read by staff and by who said it; a guardian is never told.',
  actors: ['caregiver'],
  input: z.object({ childIds: z.array(childId).check(z.minLength(1), z.maxLength(8)), week }),
  output: z.object({ records: z.array(idOf('cn')) }),
  refusals: ['record.notFound', 'contact.weekInFuture', 'contact.weekTooOld', 'contact.notDue'],
});

const spanInOrder = z.refine<{ readonly from: string; readonly to: string | null }>(
  ({ from, to }) => to === null || from <= to,
);

/** 我回家了: only a parent at home ends the weekly duty, and only for these days. */
export const recordHomeStay = defineOperation({
  name: 'contact.recordHomeStay',
  summary:
    'A guardian who works away is at home from one day to another; the same first day again changes the last one.',
  actors: ['guardian', 'director'],
  input: z
    .object({
      householdId,
      /** Whose stay a director records; a guardian records the own. */
      guardian: z.optional(personId),
      from: day,
      /** Null while it is not known. */
      to: z.nullable(day),
      /** Takes back a stay that was entered by mistake. */
      withdrawn: z.optional(z.boolean()),
    })
    .check(spanInOrder),
  output: z.object({ stayId: z.nullable(idOf('hs')) }),
  refusals: ['record.notFound'],
});

/** 暂时联系不上: stays in the denominator; the other guardian or the director makes up for it. */
export const recordUnreachable = defineOperation({
  name: 'contact.recordUnreachable',
  summary:
    'A guardian cannot be reached for a time: why, since when, until when. The reason is read by director and supervisor only, and by that guardian.',
  actors: ['guardian', 'director'],
  input: z
    .object({
      householdId,
      guardian: z.optional(personId),
      reason: z.enum(unreachableReasons),
      from: day,
      /** The expected last day; null where nobody knows, then the director tries again at intervals. */
      to: z.nullable(day),
      /** How often a director has tried. */
      tries: z.optional(z.int().check(z.minimum(1), z.maximum(99))),
      note: z.optional(text(200)),
    })
    .check(spanInOrder),
  output: z.object({ unreachableId: idOf('un') }),
  refusals: ['record.notFound', 'record.dayInFuture'],
});

export const endUnreachable = defineOperation({
  name: 'contact.endUnreachable',
  summary: 'The guardian can be reached again; a second time changes nothing.',
  actors: ['guardian', 'director'],
  input: z.object({ householdId, unreachableId: idOf('un') }),
  output: z.object({ closedTasks: z.int() }),
  refusals: ['record.notFound', 'record.notYours'],
});
