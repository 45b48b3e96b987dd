import { draftQuestionCopy } from '../../../../copy/draft-questions';
import type { Part } from '../question';
import { eitherOr } from './either-or';

const copy = draftQuestionCopy.living;

/** Where the children live, and whether a grown-up is always there. */
export function livingParts(): readonly Part[] {
  return [
    {
      key: 'living',
      questions: [
        {
          ...eitherOr('living.withCaregiver', copy.together, [copy.togetherYes, copy.togetherNo]),
          layout: 'rows',
        },
        {
          ...eitherOr('living.unattendedAtTimes', copy.alone, [copy.aloneYes, copy.aloneNo]),
          layout: 'rows',
          options: [
            { value: 'no', label: copy.aloneNo },
            { value: 'yes', label: copy.aloneYes },
          ],
        },
      ],
    },
  ];
}
