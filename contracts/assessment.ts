import * as z from 'zod/mini';
import { instrumentBody } from './instrument-body';
import { defineOperation } from './operation';
import { assessmentStates, riskColours } from './vocabulary/assessment';
import { childId, day, householdId, idOf, text } from './vocabulary/values';

const assessmentId = idOf('as');
const instrumentId = idOf('in');
const colour = z.enum(riskColours);
/** Item → option, by their keys in the instrument. */
const answers = z.record(z.string().check(z.maxLength(70)), z.string().check(z.maxLength(40)));

const decision = z.object({ on: day, by: z.string(), reason: z.nullable(z.string()) });

const entry = z.object({
  assessmentId,
  revision: z.int(),
  on: day,
  by: z.string(),
  /** What the instrument comes to; a proposal. */
  computed: colour,
  /** What the person confirmed. */
  colour,
  state: z.enum(assessmentStates),
  reason: z.nullable(z.string()),
  instrument: z.string(),
  decision: z.nullable(decision),
});

export const showAssessment = defineOperation({
  name: 'assessment.show',
  summary:
    'One child’s colour, its history and the standard in use, for the director and the supervisor; never for families. Leaves a trace.',
  actors: ['director', 'supervisor'],
  input: z.object({ childId }),
  output: z.object({
    householdId,
    child: z.object({ childId, name: z.string(), age: z.int() }),
    today: day,
    /** Null while the county has none in use. */
    instrument: z.nullable(z.object({ instrumentId, body: instrumentBody })),
    /** The colour that holds; null before the first assessment. */
    colour: z.nullable(colour),
    /** Whether the plan counts the child to its key group. */
    key: z.boolean(),
    /** The last revision, 0 before the first: what a further one builds on. */
    revision: z.int(),
    /** The answers of the last one. */
    answers,
    history: z.array(entry),
    openPlan: z.boolean(),
    /** Whether the caller may assess the child: its director may, the supervisor looks on. */
    mayAssess: z.boolean(),
  }),
  refusals: ['record.notFound'],
  reads: true,
});

export const recordAssessment = defineOperation({
  name: 'assessment.record',
  summary:
    'The director assesses a child and confirms a colour: up or equal at once, down or below the proposal only with the supervisor.',
  actors: ['director'],
  input: z.object({
    childId,
    instrumentId,
    answers,
    /** Confirmed by the person; the proposal is never taken over by itself. */
    colour,
    /** Why another colour than the proposal, or why down. */
    reason: z.optional(text(300)),
    /** The revision that was in sight. */
    basedOn: z.int().check(z.minimum(0)),
  }),
  output: z.object({
    assessmentId,
    revision: z.int(),
    computed: colour,
    /** What holds now. */
    colour,
    state: z.enum(assessmentStates),
  }),
  refusals: [
    'record.notFound',
    'record.changedMeanwhile',
    'instrument.inactive',
    'assessment.answersIncomplete',
    'assessment.reasonMissing',
  ],
});

export const confirmDown = defineOperation({
  name: 'assessment.confirmDown',
  summary: 'The township’s supervisor agrees to a lower colour; it holds from this day.',
  actors: ['supervisor', 'director'],
  input: z.object({ assessmentId, note: z.optional(text(300)) }),
  output: z.object({ colour }),
  refusals: [
    'record.notFound',
    'assessment.needsSupervisor',
    'assessment.ownProposal',
    'assessment.notPending',
  ],
});

export const refuseDown = defineOperation({
  name: 'assessment.refuseDown',
  summary: 'The township’s supervisor does not agree to a lower colour, and says why; the colour stays.',
  actors: ['supervisor', 'director'],
  input: z.object({ assessmentId, reason: text(300) }),
  output: z.object({ colour }),
  refusals: [
    'record.notFound',
    'assessment.needsSupervisor',
    'assessment.ownProposal',
    'assessment.notPending',
  ],
});

export const listPendingDown = defineOperation({
  name: 'assessment.listPending',
  summary: 'The lower colours that wait for the supervisor, oldest first.',
  actors: ['supervisor'],
  input: z.object({}),
  output: z.object({
    pending: z.array(
      z.object({
        assessmentId,
        childId,
        name: z.string(),
        household: z.string(),
        village: z.string(),
        on: day,
        by: z.string(),
        /** What holds meanwhile. */
        holds: colour,
        computed: colour,
        colour,
        reason: z.nullable(z.string()),
      }),
    ),
    today: day,
  }),
  refusals: [],
  reads: true,
});
