import { draftQuestionCopy } from '../../../../copy/draft-questions';
import type { Asking, Part } from '../question';

const copy = draftQuestionCopy.place;

/** One for each: guardians, caregiver, village; and one for the school. */
const COPIES = [3, 4, 5] as const;

/** Where it is signed, in how many copies, and what else is to be written. */
export function placeParts({ people }: Asking): readonly Part[] {
  return [
    {
      key: 'place',
      questions: [
        { kind: 'words', name: 'place', label: copy.place, max: 60, suggestions: [people.village] },
        {
          kind: 'pick',
          name: 'copies',
          label: copy.copies,
          aside: copy.copiesAside,
          options: COPIES.map((count) => ({ value: String(count), label: copy.copyCount(count) })),
        },
        { kind: 'words', name: 'remarks', label: copy.remarks, max: 500, optional: true },
      ],
    },
  ];
}
