import type { InstrumentBody } from '../../contracts/instrument-body';
import type { AssessmentState, RiskColour } from '../../contracts/vocabulary/assessment';
import type { Assessment, CareFile } from '../care-file/care-file';
import type { Decided, Occasion } from '../care-file/decided';
import { allow, type Decision, refuse } from '../decision';
import { isBelow } from './colour-rank';
import { colourSteps } from './colour-steps';
import { type Answers, computeColour } from './compute-colour';

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
  const holds = colourSteps(file.assessments, input.childId).at(-1)?.colour ?? null;
  const down = isBelow(input.colour, holds) || isBelow(input.colour, computed.colour);
  if (input.reason === null && (down || input.colour !== computed.colour)) {
    return refuse('assessment.reasonMissing', { fields: ['reason'] });
  }
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
  const [now] = colourSteps([...file.assessments, record], input.childId).slice(-1);
  return allow({
    records: [
      {
        kind: 'assessment',
        record,
        dimensions: computed.dimensions,
        holds: now?.colour ?? record.colour,
        reason: input.reason,
        supersedes: last?.state === 'pending-down' ? last.id : null,
      },
    ],
    answer: {
      assessmentId: record.id,
      revision: record.revision,
      computed: record.computed,
      colour: now?.colour ?? record.colour,
      state: record.state,
    },
  });
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
