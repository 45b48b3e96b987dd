import * as z from 'zod/mini';
import { defineOperation } from './operation';
import { actorRoles } from './vocabulary/role';
import { markKinds, markLabels, markOutcomes } from './vocabulary/text-mark';
import { idOf, instant } from './vocabulary/values';

const markId = idOf('tm');

const marked = z.object({
  markId,
  kind: z.enum(markKinds),
  label: z.enum(markLabels),
  /** The service would have stopped it; here nothing is ever stopped. */
  sure: z.boolean(),
  /** Of a notice; of a sentence for a family there is none. */
  title: z.nullable(z.string()),
  words: z.string(),
  by: z.string(),
  role: z.enum(actorRoles),
  place: z.string(),
  writtenAt: instant,
});

export const listMarks = defineOperation({
  name: 'mark.list',
  summary:
    'Texts below the caller that a text check pointed out, to be looked at, the oldest first; and own texts that the caller was asked to mend.',
  actors: ['county', 'supervisor', 'director', 'teacher'],
  input: z.object({}),
  output: z.object({
    toSee: z.array(marked),
    /** More than are listed wait. */
    more: z.boolean(),
    mine: z.array(z.object({ markId, title: z.nullable(z.string()), words: z.string(), askedAt: instant })),
  }),
  refusals: [],
  reads: true,
});

export const settleMark = defineOperation({
  name: 'mark.settle',
  summary:
    'The superior has looked at a marked text: it is fine, or its writer is asked to mend it. Nothing that was sent changes.',
  actors: ['county', 'supervisor'],
  input: z.object({ markId, outcome: z.enum(markOutcomes) }),
  output: z.object({ settledAt: instant }),
  refusals: ['record.notFound', 'mark.settled'],
});
