import * as z from 'zod/mini';
import { defineOperation } from './operation';
import { childId, day, idOf, text } from './vocabulary/values';

export const recordVisit = defineOperation({
  name: 'visit.record',
  summary: 'The director records a home visit for one or several children of one household.',
  actors: ['director'],
  input: z.object({
    childIds: z.array(childId).check(z.minLength(1), z.maxLength(8)),
    happenedOn: day,
    /** 见到孩子本人: always answered. */
    sawChild: z.boolean(),
    /** 单独和孩子聊过: always answered. */
    talkedAlone: z.boolean(),
    caregiving: z.enum(['in-place', 'needs-help']),
    note: z.optional(text(1000)),
  }),
  output: z.object({ records: z.array(idOf('vi')), closedTasks: z.int() }),
  refusals: ['record.notFound', 'record.dayInFuture'],
});
