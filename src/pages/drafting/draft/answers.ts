import type { Day } from '../../../kit/calendar/days';
import { sayDate } from '../../../kit/calendar/say-day';
import { type Form, listOf, said } from './form';
import { partsOf } from './parts-of';
import type { Asking, Question } from './question';
import type { Step } from './steps';

export type Answered = { readonly key: string; readonly label: string; readonly text: string };

/** What a step says, question by question, to be read through; what is open is left out. */
export function answersOf(step: Step, asking: Asking): readonly Answered[] {
  const parts = partsOf(step, asking);
  const several = parts.filter(({ title }) => title !== undefined).length > 1 && PER_CHILD.includes(step);
  return parts.flatMap(({ title, questions }) =>
    questions.flatMap((question) => {
      const text = textOf(question, asking.form, asking.today);
      const label =
        several && title !== undefined && !question.label.includes(title)
          ? `${title}，${question.label}`
          : question.label;
      return text === undefined ? [] : [{ key: question.name, label, text }];
    }),
  );
}

/** Steps that ask the same of each child. */
const PER_CHILD: readonly Step[] = ['children', 'views'];

function textOf(question: Question, form: Form, today: Day): string | undefined {
  const { name } = question;
  const answer = said(form, name);
  if (answer === undefined) return undefined;
  switch (question.kind) {
    case 'words':
      return answer;
    case 'day':
      return sayDate(answer, today);
    case 'pick':
      return question.options.find(({ value }) => value === answer)?.label ?? answer;
    case 'several':
      return listOf(form, name)
        .map((chosen) => question.options.find(({ value }) => value === chosen)?.label ?? chosen)
        .join('、');
  }
}
