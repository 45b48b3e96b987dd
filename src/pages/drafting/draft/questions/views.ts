import { childViews } from '../../../../../contracts/vocabulary/agreement';
import { draftQuestionCopy } from '../../../../copy/draft-questions';
import { listOf } from '../form';
import type { Asking, Part, Question } from '../question';
import { optionsOf } from './options-of';

const copy = draftQuestionCopy.views;

/** From this age on a child can say something: 未成年人保护法第十九条 as the functions read it. */
const HEARD_FROM_AGE = 8;

type Child = Asking['people']['children'][number];

/** What each child says, in its own words. */
export function viewsParts({ form, people }: Asking): readonly Part[] {
  const chosen = listOf(form, 'childIds');
  return people.children
    .filter(({ childId }) => chosen.includes(childId))
    .map((child) => ({
      key: child.childId,
      title: child.name,
      questions: questionsFor(child, form[`views.${child.childId}.view`]),
    }));
}

function questionsFor({ childId, name, age }: Child, view: string | undefined): readonly Question[] {
  const at = (field: string): string => `views.${childId}.${field}`;
  const sayable = childViews.filter((each) => each !== 'cannot-say-yet' || age < HEARD_FROM_AGE);
  const reason: Question = {
    kind: 'words',
    name: at('reason'),
    label: copy.reason,
    max: 200,
    suggestions: copy.reasons,
  };
  const explained: Question = {
    kind: 'words',
    name: at('explained'),
    label: copy.explained,
    aside: copy.explainedAside,
    max: 300,
    optional: true,
  };
  const said: Question = { kind: 'words', name: at('words'), label: copy.words, max: 300, optional: true };
  return [
    {
      kind: 'pick',
      name: at('view'),
      label: copy.view(name),
      options: sayable.map((value) => ({ value, label: copy[value] })),
    },
    { kind: 'pick', name: at('how'), label: copy.how, layout: 'two', options: optionsOf(copy.hows) },
    ...(view === 'cannot-say-yet' ? [reason] : [said]),
    ...(view === 'disagrees' ? [explained] : []),
  ];
}
