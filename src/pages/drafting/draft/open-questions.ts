import { draftQuestionCopy } from '../../../copy/draft-questions';
import { emergenciesOf, isPhone, LEAST_CONTACTS } from './emergencies-of';
import { type Form, said } from './form';
import { partsOf } from './parts-of';
import type { Asking, Question } from './question';
import type { Step } from './steps';

const copy = draftQuestionCopy.emergencies;

/** Labels of what a step still needs before it can be kept by the functions; empty when it is whole. */
export function openQuestions(step: Step, asking: Asking): readonly string[] {
  if (step === 'emergencies') return openEmergencies(asking.form);
  const questions = partsOf(step, asking).flatMap((part) => part.questions);
  // A step that asks nothing yet waits for something the file does not have.
  if (questions.length === 0) return [draftQuestionCopy.caregiver.person];
  const open = questions.filter((question) => isOpen(question, asking.form)).map(({ label }) => label);
  // The same is asked of each child.
  return [...new Set(open)];
}

function isOpen({ name, optional = false }: Question, form: Form): boolean {
  return !optional && said(form, name) === undefined;
}

function openEmergencies(form: Form): readonly string[] {
  const phone = said(form, 'emergencies.own.phone');
  if (phone !== undefined && !isPhone(phone)) return [copy.wrongPhone];
  return emergenciesOf(form).length < LEAST_CONTACTS ? [copy.needs] : [];
}
