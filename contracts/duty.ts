import * as z from 'zod/mini';
import { defineOperation } from './operation';
import { childFacts } from './vocabulary/child';
import { taskKinds } from './vocabulary/task';
import { childId, cursor, day, householdId, pageLimit } from './vocabulary/values';

const valueKind = z.enum(['law', 'plan', 'county', 'productDefault']);

/** Where a value stands: the document, the place in it, the decisive words. */
const source = z.object({ title: z.string(), item: z.string(), quote: z.nullable(z.string()) });

export const explainDuties = defineOperation({
  name: 'duty.explain',
  summary:
    'Why each duty applies to a child: rule, value, kind, source, last record and next day. Leaves a trace.',
  actors: ['director', 'supervisor', 'county'],
  input: z.object({ childId }),
  output: z.object({
    today: day,
    child: z.object({ childId, householdId, name: z.string(), label: z.string() }),
    plan: z.nullable(z.object({ title: z.string(), number: z.nullable(z.string()), ended: z.boolean() })),
    /** Whether the plan counts the child to its key group, and by which facts. */
    group: z.object({ key: z.boolean(), because: z.array(z.enum(childFacts)) }),
    lastVisit: z.object({ on: z.nullable(day), days: z.nullable(z.int()) }),
    duties: z.array(
      z.object({
        kind: z.enum(taskKinds),
        title: z.string(),
        /** The rule in a sentence: what the value decides. */
        rule: z.string(),
        /** 「每 3 个月一次」, 「本地方案没有写明次数」. */
        value: z.string(),
        /** Nobody has said how often: the county has a task to set it. */
        unset: z.boolean(),
        /** The plan asks for more for key children and prints no number: the general one holds meanwhile. */
        keyUnset: z.boolean(),
        valueKind,
        source,
        /** Where the plan repeats what the law says. */
        alsoIn: z.nullable(source),
        note: z.nullable(z.string()),
        from: day,
        planEnded: z.boolean(),
        lastOn: z.nullable(day),
        dueOn: z.nullable(day),
      }),
    ),
  }),
  refusals: ['record.notFound'],
  reads: true,
});

export const listByLastVisit = defineOperation({
  name: 'duty.listByLastVisit',
  summary:
    'Children whose number of visits nobody has stated yet, the longest unvisited first: all where the plan is silent, key children where it only asks for more.',
  actors: ['director', 'supervisor', 'county'],
  input: z.object({ after: z.optional(cursor), limit: z.optional(pageLimit) }),
  output: z.object({
    today: day,
    children: z.array(
      z.object({
        childId,
        householdId,
        name: z.string(),
        label: z.string(),
        village: z.string(),
        lastOn: z.nullable(day),
        days: z.nullable(z.int()),
        /** `visits`: no number at all; `key`: none for key children, who have the general one. */
        unset: z.enum(['visits', 'key']),
      }),
    ),
    next: z.nullable(cursor),
  }),
  refusals: [],
  reads: true,
});
