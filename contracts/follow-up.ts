import * as z from 'zod/mini';
import { defineOperation } from './operation';
import {
  followUpDoers,
  followUpOrigins,
  followUpResults,
  followUpSteps,
  followUpTopics,
} from './vocabulary/follow-up';
import { childId, day, householdId, idOf, text } from './vocabulary/values';

const followUpId = idOf('fu');
const steps = z.enum(followUpSteps);

export const openFollowUp = defineOperation({
  name: 'followUp.open',
  summary:
    'Something found at a visit, in a call or by a word of the family is followed up: what, steps, by when, who.',
  actors: ['director'],
  input: z.object({
    householdId,
    childIds: z.array(childId).check(z.minLength(1), z.maxLength(8)),
    topic: z.enum(followUpTopics),
    what: z.optional(text(200)),
    steps: z.array(steps).check(z.maxLength(followUpSteps.length)),
    who: z.enum(followUpDoers),
    dueOn: day,
    /** What gave rise to it; `ref` is the visit's own id or the family's word. */
    from: z.object({
      kind: z.enum(followUpOrigins),
      on: day,
      ref: z.optional(z.string().check(z.maxLength(40))),
    }),
  }),
  output: z.object({ followUpId }),
  refusals: ['record.notFound', 'record.dayInFuture', 'followUp.dueInvalid', 'followUp.alreadyOpen'],
});

export const recordFollowUpStep = defineOperation({
  name: 'followUp.recordStep',
  summary: 'One step of a follow-up was taken, on its real day; one that was not planned may be added.',
  actors: ['director'],
  input: z.object({ followUpId, step: steps, on: day, note: z.optional(text(200)) }),
  output: z.object({ left: z.array(steps) }),
  refusals: ['record.notFound', 'record.dayInFuture', 'followUp.closed'],
});

export const closeFollowUp = defineOperation({
  name: 'followUp.close',
  summary: 'How a follow-up ended. Planned steps come first, unless it turned out not to be needed.',
  actors: ['director'],
  input: z.object({ followUpId, result: z.enum(followUpResults), on: day, note: z.optional(text(200)) }),
  output: z.object({ closedTasks: z.int() }),
  refusals: ['record.notFound', 'record.dayInFuture', 'followUp.closed', 'followUp.stepsLeft'],
});
