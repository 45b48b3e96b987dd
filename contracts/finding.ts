import * as z from 'zod/mini';
import { defineOperation } from './operation';
import { findingKinds, findingOutcomes, findingSteps } from './vocabulary/finding';
import { day, householdId, idOf, personId, text } from './vocabulary/values';

const findingId = idOf('fi');

export const openFinding = defineOperation({
  name: 'finding.open',
  summary: 'A caregiver was found unable or negligent: what was found, and on which day. Three steps follow.',
  actors: ['director'],
  input: z.object({
    householdId,
    caregiver: personId,
    kind: z.enum(findingKinds),
    foundOn: day,
    note: text(500),
  }),
  output: z.object({ findingId }),
  refusals: ['record.notFound', 'record.dayInFuture', 'finding.alreadyOpen'],
});

export const recordFindingStep = defineOperation({
  name: 'finding.recordStep',
  summary: 'One of the three steps, in their order: whom, how, and what shows that it arrived.',
  actors: ['director'],
  input: z.object({
    findingId,
    step: z.enum(findingSteps),
    on: day,
    how: text(100),
    /** What shows that it arrived: who answered, a file number, a signature. */
    receipt: text(200),
    /** With `settled` and only with it. */
    outcome: z.optional(z.enum(findingOutcomes)),
  }),
  output: z.object({ next: z.nullable(z.enum(findingSteps)) }),
  refusals: [
    'record.notFound',
    'record.dayInFuture',
    'finding.outOfOrder',
    'finding.outcomeMissing',
    'finding.alreadyRecorded',
  ],
});

export const listFindings = defineOperation({
  name: 'finding.list',
  summary:
    'What was found about the caregivers of a household, with the steps taken, newest first. Staff only.',
  actors: ['director', 'supervisor', 'county'],
  input: z.object({ householdId }),
  output: z.object({
    findings: z.array(
      z.object({
        findingId,
        caregiver: z.object({ personId, name: z.string() }),
        kind: z.enum(findingKinds),
        foundOn: day,
        note: z.string(),
        outcome: z.nullable(z.enum(findingOutcomes)),
        steps: z.array(
          z.object({ step: z.enum(findingSteps), on: day, how: z.string(), receipt: z.string() }),
        ),
        next: z.nullable(z.enum(findingSteps)),
      }),
    ),
  }),
  refusals: ['record.notFound'],
  reads: true,
});
