import {
  type FindingKind,
  type FindingOutcome,
  findingSteps,
} from '../../../../contracts/vocabulary/finding';
import type { DataOf, InputFor } from '../../../api/call';
import { findingCopy } from '../../../copy/care-changes';
import type { Day } from '../../../kit/calendar/days';
import { sayDate } from '../../../kit/calendar/say-day';

export type Finding = DataOf<'finding.list'>['findings'][number];

const { needs } = findingCopy;
const said = (text: string): boolean => text.trim() !== '';

/** A finding before it is written down. */
export type FoundAnswers = {
  readonly caregiver: string | undefined;
  readonly kind: FindingKind | undefined;
  readonly foundOn: Day | undefined;
  readonly note: string;
};

/** What is still to be answered about what was found. */
export function foundMissing({ caregiver, kind, foundOn, note }: FoundAnswers): readonly string[] {
  return [
    caregiver === undefined && needs.caregiver,
    kind === undefined && needs.kind,
    !said(note) && needs.note,
    foundOn === undefined && needs.on,
  ].filter((need) => need !== false);
}

/** As the wire wants it; `undefined` while something is missing. */
export function foundInput(householdId: string, answers: FoundAnswers): InputFor<'finding.open'> | undefined {
  const { caregiver, kind, foundOn, note } = answers;
  if (caregiver === undefined || kind === undefined || foundOn === undefined || !said(note)) return undefined;
  return { householdId, caregiver, kind, foundOn, note: note.trim() };
}

/** One step before it is written down. */
export type StepAnswers = {
  readonly on: Day | undefined;
  readonly how: string;
  readonly receipt: string;
  readonly outcome: FindingOutcome | undefined;
};

export const noStepAnswers: StepAnswers = { on: undefined, how: '', receipt: '', outcome: undefined };

/** What is still to be answered of a step; how it was settled only with the last. */
export function stepMissing(
  step: Finding['next'],
  { on, how, receipt, outcome }: StepAnswers,
): readonly string[] {
  return [
    !said(how) && needs.how,
    !said(receipt) && needs.receipt,
    step === 'settled' && outcome === undefined && needs.outcome,
    on === undefined && needs.on,
  ].filter((need) => need !== false);
}

/** As the wire wants it; `undefined` while something is missing, or all three are taken. */
export function stepInput(
  { findingId, next }: Finding,
  answers: StepAnswers,
): InputFor<'finding.recordStep'> | undefined {
  const { on, how, receipt, outcome } = answers;
  if (next === null || on === undefined || stepMissing(next, answers).length > 0) return undefined;
  const base = { findingId, step: next, on, how: how.trim(), receipt: receipt.trim() };
  return next === 'settled' ? { ...base, outcome } : base;
}

/** How many of the three are taken: the place in the row of steps. */
export function takenOf({ next }: Finding): number {
  return next === null ? findingSteps.length : findingSteps.indexOf(next);
}

export type TakenLine = { readonly key: string; readonly title: string; readonly text: string };

/** The steps that were taken, as lines to be read. */
export function takenLines({ steps }: Finding, today: Day): readonly TakenLine[] {
  return steps.map(({ step, on, how, receipt }) => ({
    key: step,
    title: findingCopy.noted(sayDate(on, today), findingCopy.steps[step]),
    text: findingCopy.by(how, receipt),
  }));
}

/** The one under way, and those that are settled. */
export function sortFindings(findings: readonly Finding[]): {
  readonly open: Finding | undefined;
  readonly settled: readonly Finding[];
} {
  return {
    open: findings.find(({ next }) => next !== null),
    settled: findings.filter(({ next }) => next === null),
  };
}
