import { draftQuestionCopy } from '../../../../copy/draft-questions';
import { listOf } from '../form';
import type { Asking, Part, Question } from '../question';
import { eitherOr } from './either-or';

const copy = draftQuestionCopy.children;

/** Which children, and what their caregiver must know about each. */
export function childrenParts({ form, people }: Asking): readonly Part[] {
  const chosen = listOf(form, 'childIds');
  const which: Question = {
    kind: 'several',
    name: 'childIds',
    label: copy.which,
    options: people.children.map(({ childId, name }) => ({ value: childId, label: name })),
  };
  const each = people.children
    .filter(({ childId }) => chosen.includes(childId))
    .map(({ childId, name, school }): Part => ({
      key: childId,
      title: name,
      questions: [
        {
          kind: 'words',
          name: `children.${childId}.health`,
          label: copy.health,
          max: 200,
          suggestions: copy.healths,
        },
        {
          kind: 'words',
          name: `children.${childId}.medicine`,
          label: copy.medicine,
          max: 200,
          suggestions: copy.medicines,
          optional: true,
        },
        {
          kind: 'words',
          name: `children.${childId}.schooling`,
          label: copy.schooling,
          max: 100,
          suggestions: school === null ? copy.schoolings : [school],
        },
        eitherOr(`children.${childId}.boards`, copy.boards, [copy.boardsYes, copy.boardsNo]),
      ],
    }));
  return people.children.length < 2 ? each : [{ key: 'which', questions: [which] }, ...each];
}
