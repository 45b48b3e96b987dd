import * as z from 'zod/mini';
import { defineOperation } from './operation';
import { cursor, day, pageLimit, personId } from './vocabulary/values';

/** What a line of the work log is about. */
export const workKinds = [
  'visit',
  'call',
  'week-confirmed',
  'notice-on-behalf',
  'receipt',
  'family-answered',
  'finding',
  'finding-step',
  'follow-up',
  'follow-up-step',
  'follow-up-closed',
] as const;
export type WorkKind = (typeof workKinds)[number];

export const showWorklog = defineOperation({
  name: 'worklog.show',
  summary:
    "A director's work log of a month, made from the records and never typed (Qidong 1, Shanghai 7): the caller's own, or for a supervisor that of a director of the own places. Leaves a trace.",
  actors: ['director', 'supervisor'],
  input: z.object({
    month: z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/)),
    /** Whose; left out: the caller's own. */
    director: z.optional(personId),
    after: z.optional(cursor),
    limit: z.optional(pageLimit),
  }),
  output: z.object({
    director: z.string(),
    month: z.string(),
    /** Of the whole month, by kind; a kind without a record is left out. */
    totals: z.partialRecord(z.enum(workKinds), z.int()),
    /** One line an act, the latest first. */
    entries: z.array(
      z.object({
        on: day,
        kind: z.enum(workKinds),
        label: z.string(),
        children: z.array(z.string()),
        /** A code the page has a sentence for: seen, reached, a step … */
        what: z.string(),
        note: z.nullable(z.string()),
        late: z.boolean(),
      }),
    ),
    next: z.nullable(cursor),
  }),
  refusals: ['record.notFound'],
  reads: true,
});
