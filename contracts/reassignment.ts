import * as z from 'zod/mini';
import { defineOperation } from './operation';
import { taskKinds } from './vocabulary/task';
import { childId, day, householdId, idOf, personId, text } from './vocabulary/values';

const reassignmentId = idOf('re');

export const reassignTasks = defineOperation({
  name: 'task.reassign',
  summary:
    'Asks another director of the township, or oneself, to take over tasks of a household, or all of them. Until the answer everything stays as it is.',
  actors: ['supervisor'],
  input: z.object({
    householdId,
    /** Left out: all open tasks that can be given away. */
    taskIds: z.optional(z.array(z.string()).check(z.minLength(1), z.maxLength(50))),
    to: personId,
    reason: text(100),
  }),
  output: z.object({
    reassignmentId,
    tasks: z.int(),
    /** Open tasks of the household that stay where they are: they need its whole file. */
    left: z.int(),
    /** Given to oneself: taken over at once. */
    accepted: z.boolean(),
  }),
  refusals: [
    'record.notFound',
    'reassign.notDirector',
    'reassign.kind',
    'reassign.nothingOpen',
    'reassign.waiting',
    'reassign.alreadyTheirs',
  ],
});

export const acceptReassignment = defineOperation({
  name: 'task.acceptReassignment',
  summary: 'Takes over what one was asked to; from then on the tasks stand in the own list.',
  actors: ['director', 'supervisor'],
  input: z.object({ reassignmentId }),
  output: z.object({ tasks: z.int() }),
  refusals: ['record.notFound', 'reassign.answered', 'reassign.nothingOpen'],
});

export const declineReassignment = defineOperation({
  name: 'task.declineReassignment',
  summary: 'Does not take it over, and says why; the tasks stay where they are.',
  actors: ['director', 'supervisor'],
  input: z.object({ reassignmentId, reason: text(100) }),
  output: z.object({ tasks: z.int() }),
  refusals: ['record.notFound', 'reassign.answered', 'reassign.nothingOpen'],
});

export const withdrawReassignment = defineOperation({
  name: 'task.withdrawReassignment',
  summary: 'Takes the question back while it is not answered.',
  actors: ['supervisor'],
  input: z.object({ reassignmentId }),
  output: z.object({ tasks: z.int() }),
  refusals: ['record.notFound', 'reassign.answered', 'reassign.nothingOpen'],
});

export const listReassignments = defineOperation({
  name: 'task.listReassignments',
  summary:
    'What the caller is asked to take over, and has taken over: no more of a family than is needed to answer.',
  actors: ['director', 'supervisor'],
  input: z.object({}),
  output: z.object({
    today: day,
    reassignments: z.array(
      z.object({
        reassignmentId,
        state: z.enum(['asked', 'accepted']),
        label: z.string(),
        village: z.string(),
        by: z.string(),
        reason: z.string(),
        askedOn: day,
        tasks: z.array(z.object({ kind: z.enum(taskKinds), title: z.string(), dueOn: day })),
        householdId,
      }),
    ),
  }),
  refusals: [],
  reads: true,
});

export const showHanded = defineOperation({
  name: 'task.showHanded',
  summary:
    'What a person needs who has taken over a household’s visits or calls: who the children and the grown-ups are and how to reach them. Nothing else of the file; leaves a trace.',
  actors: ['director', 'supervisor'],
  input: z.object({ householdId }),
  output: z.object({
    householdId,
    label: z.string(),
    village: z.string(),
    lane: z.nullable(z.string()),
    today: day,
    reason: z.string(),
    children: z.array(
      z.object({ childId, name: z.string(), age: z.int(), gender: z.enum(['female', 'male']) }),
    ),
    people: z.array(
      z.object({
        personId,
        name: z.string(),
        role: z.enum(['guardian', 'caregiver']),
        relation: z.string(),
        away: z.boolean(),
        phone: z.nullable(z.string()),
      }),
    ),
    tasks: z.array(
      z.object({
        taskId: z.string(),
        childId,
        kind: z.enum(taskKinds),
        title: z.string(),
        period: z.string(),
        dueOn: day,
      }),
    ),
  }),
  refusals: ['record.notFound'],
  reads: true,
});
