import {
  type FollowUpDoer,
  type FollowUpOrigin,
  type FollowUpResult,
  type FollowUpStep,
  followUpOrigins,
  followUpResults,
  followUpSteps,
  type FollowUpTopic,
} from '../../../../contracts/vocabulary/follow-up';
import type { Letter } from '../../../api/letter';
import { followUpCopy as copy } from '../../../copy/follow-up';
import type { Day } from '../../../kit/calendar/days';
import type { Family } from '../../director/record/family-facts';
import { proposedSteps } from '../../director/record/follow-up-plan';

export type FollowUp = Family['followUps'][number];

/** A follow-up before it is written down. */
export type NewFollowUp = {
  readonly topic: FollowUpTopic | undefined;
  readonly childIds: readonly string[];
  readonly what: string;
  readonly steps: readonly FollowUpStep[];
  readonly who: FollowUpDoer;
  readonly dueOn: Day | undefined;
};

/** An untouched form; of an only child it is clear whom it is about. */
export const nothingYet = ({ children }: Family): NewFollowUp => ({
  topic: undefined,
  childIds: children.length === 1 ? children.map(({ childId }) => childId) : [],
  what: '',
  steps: [],
  who: 'director',
  dueOn: undefined,
});

/** Another topic proposes its own steps. */
export const about = (before: NewFollowUp, topic: FollowUpTopic): NewFollowUp => ({
  ...before,
  topic,
  steps: proposedSteps(topic),
});

/** What still has to be answered, in words. */
export function newMissing({ topic, childIds, dueOn }: NewFollowUp): readonly string[] {
  const { needs } = copy.form;
  return [
    topic === undefined && needs.topic,
    childIds.length === 0 && needs.children,
    dueOn === undefined && needs.due,
  ].filter((need) => need !== false);
}

/** What gave rise to it, as the address says. */
export type From = { readonly kind: FollowUpOrigin; readonly on: Day; readonly ref: string | undefined };

/** The origin an address names; anything else is 别处. */
export function originOf(text: string | undefined): FollowUpOrigin {
  return followUpOrigins.find((origin) => origin === text) ?? 'other';
}

type Writing = { readonly family: Family; readonly today: Day; readonly requestId: string };

/** Only for a form with nothing missing. */
export function newLetter(asked: NewFollowUp, from: From, { family, today, requestId }: Writing): Letter {
  const what = asked.what.trim();
  return {
    requestId,
    op: 'followUp.open',
    input: {
      householdId: family.householdId,
      childIds: [...asked.childIds],
      topic: asked.topic ?? 'other',
      steps: [...asked.steps],
      who: asked.who,
      dueOn: asked.dueOn ?? today,
      from: { kind: from.kind, on: from.on, ...(from.ref === undefined ? {} : { ref: from.ref }) },
      ...(what === '' ? {} : { what }),
    },
    about: { householdId: family.householdId, label: family.label, on: today },
  };
}

/** What is written down about a follow-up that is under way. */
export type Progress = {
  readonly kind: 'step' | 'close' | undefined;
  readonly step: FollowUpStep | undefined;
  readonly result: FollowUpResult | undefined;
  readonly on: Day;
  readonly note: string;
};

/** With every step taken there is only the result left to say. */
export const noProgress = (followUp: FollowUp, today: Day): Progress => ({
  kind: leftOf(followUp).length === 0 ? 'close' : undefined,
  step: undefined,
  result: undefined,
  on: today,
  note: '',
});

/** Planned and not taken yet. */
export function leftOf({ steps, taken }: FollowUp): readonly FollowUpStep[] {
  return steps.filter((planned) => !taken.some(({ step }) => step === planned));
}

/** What is planned first, then everything else that can be done. */
export function stepChoices(followUp: FollowUp): readonly FollowUpStep[] {
  const left = leftOf(followUp);
  return [...left, ...followUpSteps.filter((step) => !left.includes(step))];
}

/** With planned steps left, only 不用跟进了 ends it. */
export function resultChoices(followUp: FollowUp): readonly FollowUpResult[] {
  return leftOf(followUp).length > 0 ? ['not-needed'] : followUpResults;
}

/** What still has to be answered, in words. */
export function progressMissing({ kind, step, result }: Progress): readonly string[] {
  const { needs } = copy.go;
  return [
    kind === undefined && needs.kind,
    kind === 'step' && step === undefined && needs.step,
    kind === 'close' && result === undefined && needs.result,
  ].filter((need) => need !== false);
}

/** Only for answers with nothing missing. */
export function progressLetter(
  { followUpId }: FollowUp,
  { kind, step, result, on, note }: Progress,
  { family, requestId }: Writing,
): Letter {
  const said = note.trim();
  const facts = { followUpId, on, ...(said === '' ? {} : { note: said }) };
  const about = { householdId: family.householdId, label: family.label, on };
  return kind === 'close'
    ? { requestId, op: 'followUp.close', input: { ...facts, result: result ?? 'not-needed' }, about }
    : { requestId, op: 'followUp.recordStep', input: { ...facts, step: step ?? 'looked-again' }, about };
}
