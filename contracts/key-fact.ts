import * as z from 'zod/mini';
import { defineOperation } from './operation';
import { childFacts } from './vocabulary/child';
import { childId, day, householdId, text } from './vocabulary/values';

const fact = z.enum(childFacts);

export const listKeyFacts = defineOperation({
  name: 'keyFact.list',
  summary:
    'The dated key facts of a child, and those the region’s plan names, in its own words. Staff only; leaves a trace.',
  actors: ['director', 'supervisor'],
  input: z.object({ childId }),
  output: z.object({
    child: z.object({ childId, name: z.string() }),
    today: day,
    /** What the plan names; empty where it names nothing. */
    choices: z.array(z.object({ fact, words: z.string(), source: z.string() })),
    facts: z.array(
      z.object({
        fact,
        words: z.string(),
        from: day,
        to: z.nullable(day),
        note: z.string(),
        by: z.nullable(z.string()),
        endNote: z.nullable(z.string()),
        /** Whether the plan of the region counts it. */
        counts: z.boolean(),
      }),
    ),
    /** Whether the plan wants a list of single-parent families. */
    singleParentList: z.boolean(),
  }),
  refusals: ['record.notFound'],
  reads: true,
});

export const addKeyFact = defineOperation({
  name: 'keyFact.add',
  summary: 'The director writes down a key fact that the plan names, from which day on, and what shows it.',
  actors: ['director'],
  input: z.object({ childId, fact, from: day, note: text(200) }),
  output: z.object({ key: z.boolean() }),
  refusals: ['record.notFound', 'record.dayInFuture', 'keyFact.notInPlan', 'keyFact.alreadyOpen'],
});

export const endKeyFact = defineOperation({
  name: 'keyFact.end',
  summary: 'A key fact no longer holds: its last day and what shows it. It stays in the history.',
  actors: ['director'],
  input: z.object({ childId, fact, from: day, to: day, note: text(200) }),
  output: z.object({ key: z.boolean() }),
  refusals: ['record.notFound', 'record.dayInFuture', 'keyFact.dayInvalid'],
});

export const listSingleParents = defineOperation({
  name: 'keyFact.listSingleParents',
  summary:
    'The single-parent families that the plan wants watched (Putuo 8, Chongqing 8), with the last visit. Leaves a trace.',
  actors: ['director', 'supervisor', 'county'],
  input: z.object({}),
  output: z.object({
    today: day,
    children: z.array(
      z.object({
        childId,
        householdId,
        name: z.string(),
        household: z.string(),
        village: z.string(),
        since: day,
        note: z.string(),
        lastVisitOn: z.nullable(day),
      }),
    ),
  }),
  refusals: [],
  reads: true,
});
