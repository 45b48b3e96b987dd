import * as z from 'zod/mini';
import { defineOperation } from './operation';
import { staffRoles } from './vocabulary/role';
import { taskKinds } from './vocabulary/task';
import { cursor, day, pageLimit } from './vocabulary/values';

export const listTasks = defineOperation({
  name: 'task.list',
  summary:
    'Open tasks of the caller’s places by household: what is urgent, then children who need more care, then the longest overdue; titles once per kind.',
  actors: ['director', 'supervisor', 'county'],
  input: z.object({
    /** Only places that the caller holds as this, covers, or answers for while nobody holds them. */
    role: z.optional(z.enum(staffRoles)),
    after: z.optional(cursor),
    limit: z.optional(pageLimit),
  }),
  output: z.object({
    today: day,
    titles: z.record(z.string(), z.string()),
    /** One row a task; rows of one household stand together. `h`ousehold, `n`ame of the child, `d`ue day. */
    tasks: z.array(
      z.object({
        id: z.string(),
        kind: z.enum(taskKinds),
        /** The period the task is about: a week, the day of the record before, a notice. */
        period: z.string(),
        h: z.nullable(z.string()),
        c: z.nullable(z.string()),
        n: z.string(),
        d: day,
      }),
    ),
    /**
     * The households of these rows, once each: `l`abel, `a`rea (lane), care`g`iver, `r`isk: 0 urgent, 1 key, 2 neither;
     * `e`lsewhere: the household is another village's, and the caller does a part for children registered in the own one
     * (`residence.show`). `o`ver: its tasks were handed over to the caller (`task.showHanded`).
     */
    homes: z.array(
      z.object({
        h: z.string(),
        l: z.string(),
        a: z.nullable(z.string()),
        g: z.nullable(z.string()),
        e: z.optional(z.boolean()),
        o: z.optional(z.boolean()),
        r: z.int(),
      }),
    ),
    /** How often the caller is asked to take over tasks (`task.listReassignments`); left out where never. */
    asked: z.optional(z.int()),
    next: z.nullable(cursor),
  }),
  refusals: [],
  reads: true,
});
