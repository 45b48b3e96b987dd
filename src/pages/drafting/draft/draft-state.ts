import type { AgreementDraft } from '../../../../contracts/agreement-content';
import type { DataOf } from '../../../api/call';
import type { Day } from '../../../kit/calendar/days';
import { contentOf } from './content';
import type { Form } from './form';
import { formOf } from './form-of';
import { openQuestions } from './open-questions';
import { partsOf } from './parts-of';
import type { Asking, Contact, Opened } from './question';
import { groupsOf, type Step, stepOf, steps } from './steps';

/** A draft on a phone: as the functions have it, and what was answered since. */
export type DraftState = {
  readonly saved: Opened;
  /** Answers that the functions do not have yet. */
  readonly fresh: Form;
};

/** What the questions need beside the draft itself. */
export type Beside = {
  readonly contacts: readonly Contact[];
  readonly today: Day;
  readonly after: Day | undefined;
};

/** Everything the questions depend on, as it stands now. */
export function askingOf({ saved, fresh }: DraftState, { contacts, today, after }: Beside): Asking {
  return { form: { ...formOf(saved, after), ...fresh }, people: saved.people, contacts, today, after };
}

/** `waiting`: whole, but only on this phone. */
export type StepState = 'done' | 'waiting' | 'missing';

/** Where a step stands. */
export function stateOf(step: Step, state: DraftState, asking: Asking): StepState {
  const isFresh = freshSteps(state.fresh).includes(step);
  if (openQuestions(step, asking).length > 0) return 'missing';
  if (isFresh) return 'waiting';
  return lacks(step, state.saved) ? 'missing' : 'done';
}

const lacks = (step: Step, { missing }: Opened): boolean =>
  groupsOf[step].some((group) => missing.some((each) => each === group));

function freshSteps(fresh: Form): readonly Step[] {
  return steps.filter((step) => Object.keys(fresh).some((name) => stepOf(name) === step));
}

/** Where to go on: the first step with something missing; `undefined` when nothing is. */
export function firstMissing(state: DraftState, asking: Asking, from = 0): Step | undefined {
  return steps.slice(from).find((step) => stateOf(step, state, asking) === 'missing');
}

/** The step with its answers as they stand, also those that nobody had to change: going on means having read them. */
export function confirmed(step: Step, state: DraftState, asking: Asking): DraftState {
  if (!lacks(step, state.saved) && !freshSteps(state.fresh).includes(step)) return state;
  const names = partsOf(step, asking).flatMap(({ questions }) => questions.map(({ name }) => name));
  const answers = names.flatMap((name) => {
    const answer = asking.form[name];
    return answer === undefined ? [] : [[name, answer] as const];
  });
  return { ...state, fresh: { ...state.fresh, ...Object.fromEntries(answers) } };
}

/** What is to be written: all that is there, with the whole steps of this phone; and which steps those are. */
export function toWrite(
  { saved, fresh }: DraftState,
  asking: Asking,
): { readonly content: AgreementDraft; readonly of: readonly Step[] } {
  const of = freshSteps(fresh).filter((step) => openQuestions(step, asking).length === 0);
  const content = { ...saved.content, ...contentOf(asking.form, saved.people, of) };
  // A child that was taken out takes along what it said.
  const views = content.views?.filter(({ childId }) => content.childIds.includes(childId));
  return { content: { ...content, views }, of };
}

type Written = {
  readonly content: AgreementDraft;
  readonly of: readonly Step[];
  readonly answer: DataOf<'agreement.draft'>;
};

/** After the functions have taken it: what is still only on this phone is the rest. */
export function written({ saved, fresh }: DraftState, { content, of, answer }: Written): DraftState {
  const rest = Object.entries(fresh).filter(([name]) => !of.some((step) => step === stepOf(name)));
  return {
    saved: { ...saved, ...answer, state: 'draft', declined: null, content },
    fresh: Object.fromEntries(rest),
  };
}
