import type { InstrumentBody } from '../../contracts/instrument-body';
import type { AssessmentState, RiskColour } from '../../contracts/vocabulary/assessment';
import type { CareFile } from '../care-file/care-file';
import type { Assessment } from '../care-file/risk-facts';
import type { Decided, Occasion } from '../care-file/decided';
import { allow, type Decision, refuse } from '../decision';
import { isBelow } from './colour-rank';
import { colourSteps } from './colour-steps';
import { type Answers, computeColour, type Computed } from './compute-colour';

export type AssessmentInput = {
  readonly childId: string;
  readonly answers: Answers;
  readonly colour: RiskColour;
  readonly reason: string | null;
  readonly basedOn: number;
};

export type ActiveInstrument = { readonly instrumentId: string; readonly body: InstrumentBody };

type Answer = {
  readonly assessmentId: string;
  readonly revision: number;
  readonly computed: RiskColour;
  readonly colour: RiskColour;
  readonly state: AssessmentState;
};

/**
 * A director assesses a child and confirms a colour. Equal or up holds at once. Down, and anything below what the
 * instrument proposes, waits for the township's supervisor. Whoever did not see the last revision overwrites nothing.
 */
export const decideAssessment = (
  file: CareFile,
  { input, instrument }: { readonly input: AssessmentInput; readonly instrument: ActiveInstrument },
  occasion: Occasion,
): Decision<
  Decided<Answer>,
  'record.notFound' | 'record.changedMeanwhile' | 'assessment.answersIncomplete' | 'assessment.reasonMissing'
> => {
  if (!file.children.some(({ id }) => id === input.childId)) return refuse('record.notFound');
  const last = lastOf(file, input.childId);
  if ((last?.revision ?? 0) !== input.basedOn) {
    return refuse('record.changedMeanwhile', { fields: ['basedOn', ...differences(input, last)] });
  }
  const computed = computeColour(instrument.body, input.answers);
  if (!computed.ok) {
    return refuse('assessment.answersIncomplete', {
      fields: computed.missing.map((key) => `answers.${key}`),
    });
  }
  const known = { file, last, computed };
  const down = isDown(input, known);
  if (input.reason === null && (down || input.colour !== computed.colour)) {
    return refuse('assessment.reasonMissing', { fields: ['reason'] });
  }
  return allow(decided({ input, instrument, down }, known, occasion));
};

type Known = {
  readonly file: CareFile;
  readonly last: Assessment | undefined;
  readonly computed: Extract<Computed, { readonly ok: true }>;
};

/** Calmer than what holds, or than what the instrument proposes. */
const isDown = ({ childId, colour }: AssessmentInput, { file, computed }: Known): boolean =>
  isBelow(colour, colourSteps(file.assessments, childId).at(-1)?.colour ?? null) ||
  isBelow(colour, computed.colour);

type Confirmed = {
  readonly input: AssessmentInput;
  readonly instrument: ActiveInstrument;
  readonly down: boolean;
};

const decided = (
  { input, instrument, down }: Confirmed,
  { file, last, computed }: Known,
  occasion: Occasion,
): Decided<Answer> => {
  const record: Assessment = {
    id: occasion.newId('as'),
    childId: input.childId,
    revision: input.basedOn + 1,
    instrumentId: instrument.instrumentId,
    answers: input.answers,
    computed: computed.colour,
    colour: input.colour,
    state: down ? 'pending-down' : 'in-force',
    assessedOn: occasion.today,
    assessedBy: occasion.actor,
    decidedOn: null,
  };
  const holds = colourSteps([...file.assessments, record], input.childId).at(-1)?.colour ?? record.colour;
  const supersedes = last?.state === 'pending-down' ? last.id : null;
  const { dimensions } = computed;
  const { id: assessmentId, revision, state } = record;
  return {
    records: [{ kind: 'assessment', record, dimensions, holds, reason: input.reason, supersedes }],
    answer: { assessmentId, revision, computed: record.computed, colour: holds, state },
  };
};

const lastOf = ({ assessments }: CareFile, childId: string): Assessment | undefined =>
  assessments
    .filter((known) => known.childId === childId)
    .sort((a, b) => a.revision - b.revision)
    .at(-1);

/** Where the newer assessment differs from the one that was sent: what the second person has to look at. */
const differences = (input: AssessmentInput, newer: Assessment | undefined): readonly string[] => {
  if (newer === undefined) return [];
  const keys = [...new Set([...Object.keys(input.answers), ...Object.keys(newer.answers)])];
  const changed = keys
    .filter((key) => input.answers[key] !== newer.answers[key])
    .map((key) => `answers.${key}`);
  return input.colour === newer.colour ? changed : ['colour', ...changed];
};
