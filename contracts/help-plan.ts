import * as z from 'zod/mini';
import { defineOperation } from './operation';
import { childId, day, idOf, text } from './vocabulary/values';

const planId = idOf('hp');
const lineId = idOf('hl');

/** Need → measure → who → by when → result. The family reads every word of it. */
const line = z.object({
  lineId,
  need: z.string(),
  measure: z.string(),
  who: z.string(),
  dueOn: day,
  result: z.nullable(z.object({ on: day, text: z.string() })),
});

const plan = z.object({
  planId,
  revision: z.int(),
  state: z.enum(['open', 'closed']),
  writtenOn: day,
  lines: z.array(line),
  closing: z.nullable(z.object({ on: day, text: z.string() })),
});

export const showHelpPlan = defineOperation({
  name: 'helpPlan.show',
  summary: 'A child’s help plans for staff, the open one first. Leaves a trace.',
  actors: ['director', 'supervisor'],
  input: z.object({ childId }),
  output: z.object({
    child: z.object({ childId, name: z.string() }),
    today: day,
    plans: z.array(plan),
  }),
  refusals: ['record.notFound'],
  reads: true,
});

export const writeHelpPlan = defineOperation({
  name: 'helpPlan.write',
  summary:
    'The director writes a child’s help plan, or a further version of it: lines with a result stay as they are, others are kept, changed or left out.',
  actors: ['director'],
  input: z.object({
    childId,
    /** 0: no plan is open. Else the revision that was in sight. */
    basedOn: z.int().check(z.minimum(0)),
    lines: z
      .array(
        z.object({
          /** A line of the version before that stays or is changed. */
          lineId: z.optional(lineId),
          need: text(60),
          measure: text(100),
          who: text(30),
          dueOn: day,
        }),
      )
      .check(z.minLength(1), z.maxLength(12)),
  }),
  output: z.object({ planId, revision: z.int() }),
  refusals: ['record.notFound', 'record.changedMeanwhile', 'helpPlan.wordsForFamily'],
});

export const recordHelpResult = defineOperation({
  name: 'helpPlan.recordResult',
  summary: 'What came of one line of a help plan, and on which day; its task closes by it.',
  actors: ['director'],
  input: z.object({ lineId, on: day, result: text(200) }),
  output: z.object({ closedTasks: z.int() }),
  refusals: ['record.notFound', 'record.dayInFuture', 'helpPlan.closed', 'helpPlan.wordsForFamily'],
});

export const closeHelpPlan = defineOperation({
  name: 'helpPlan.close',
  summary: 'A help plan is finished: every line has its result, and what came of it as a whole.',
  actors: ['director'],
  input: z.object({ planId, basedOn: z.int().check(z.minimum(1)), result: text(200) }),
  output: z.object({ closedOn: day }),
  refusals: [
    'record.notFound',
    'record.changedMeanwhile',
    'helpPlan.closed',
    'helpPlan.linesOpen',
    'helpPlan.wordsForFamily',
  ],
});

export const readHelpPlans = defineOperation({
  name: 'helpPlan.read',
  summary:
    'A family’s own help plans, open ones and those closed within a year, in the words written for it.',
  actors: ['guardian', 'caregiver'],
  input: z.object({}),
  output: z.object({
    today: day,
    plans: z.array(z.object({ ...plan.shape, name: z.string(), director: z.nullable(z.string()) })),
  }),
  refusals: [],
  reads: true,
});
