import * as z from 'zod/mini';
import { defineOperation } from './operation';
import {
  absenceAnswers,
  absenceFindings,
  absenceRoles,
  absenceStates,
  absenceSteps,
} from './vocabulary/absence';
import { childId, day, idOf, instant, personId, text } from './vocabulary/values';

const absenceId = idOf('ab');

export const reportAbsence = defineOperation({
  name: 'absence.report',
  summary:
    'Some pupils are not at school today: guardians and caregivers are rung at once. Once a child and day; again after the child was there, it begins anew. Where nobody of the family has an account, the director is told at once.',
  actors: ['teacher'],
  input: z.object({ childIds: z.array(childId).check(z.minLength(1), z.maxLength(30)) }),
  output: z.object({
    absences: z.array(z.object({ absenceId, childId, state: z.enum(absenceStates) })),
  }),
  refusals: ['record.notFound'],
});

export const answerAbsence = defineOperation({
  name: 'absence.answer',
  summary:
    'Where the child is, by one tap of the family; a teacher writes down what was said by telephone. The last answer counts; that nobody knows is passed to the director at once.',
  actors: ['guardian', 'caregiver', 'teacher'],
  input: z.object({
    absenceId,
    answer: z.enum(absenceAnswers),
    words: z.optional(text(100)),
  }),
  output: z.object({ absenceId, state: z.enum(absenceStates) }),
  refusals: ['record.notFound', 'absence.over'],
});

export const arrivedAfterAll = defineOperation({
  name: 'absence.arrived',
  summary:
    'The child is at school: nobody is rung for it any more, whoever was rung is told, and the task is done.',
  actors: ['teacher'],
  input: z.object({ absenceId }),
  output: z.object({ absenceId, state: z.enum(absenceStates) }),
  refusals: ['record.notFound'],
});

export const resolveAbsence = defineOperation({
  name: 'absence.resolve',
  summary: 'What the director found, by telephone or at the house; the task is done with it.',
  actors: ['director'],
  input: z.object({ absenceId, found: z.enum(absenceFindings), words: z.optional(text(200)) }),
  output: z.object({ absenceId, state: z.enum(absenceStates) }),
  refusals: ['record.notFound', 'absence.notWithDirector'],
});

export const showAbsence = defineOperation({
  name: 'absence.show',
  summary:
    'One absence with what was said, and for the teacher and the director whom to call. Leaves a trace.',
  actors: ['guardian', 'caregiver', 'teacher', 'director', 'supervisor', 'county'],
  input: z.object({ absenceId }),
  output: z.object({
    /** As what the caller reads it: the family first, whoever teaches the own child. */
    as: z.enum(['guardian', 'caregiver', 'teacher', 'director', 'supervisor', 'county']),
    absenceId,
    childId,
    name: z.string(),
    school: z.string(),
    day,
    state: z.enum(absenceStates),
    askedAt: instant,
    answerDueAt: instant,
    steps: z.array(
      z.object({
        step: z.enum(absenceSteps),
        /** Null: the hour was over. */
        by: z.nullable(z.object({ role: z.enum(absenceRoles), called: z.string(), isMe: z.boolean() })),
        answer: z.nullable(z.enum(absenceAnswers)),
        found: z.nullable(z.enum(absenceFindings)),
        words: z.nullable(z.string()),
        at: instant,
      }),
    ),
    /** Who was asked; numbers for the teacher and for staff alone. */
    people: z.array(z.object({ personId, called: z.string(), phone: z.nullable(z.string()) })),
  }),
  refusals: ['record.notFound'],
  reads: true,
});
