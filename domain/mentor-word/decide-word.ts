import type { CareFile } from '../care-file/care-file';
import type { Decided, Occasion } from '../care-file/decided';
import { allow, type Decision, refuse } from '../decision';
import { unfitForFamily } from '../help-plan/family-words';

type Left = {
  readonly childId: string;
  readonly words: string;
  readonly as: 'director' | 'teacher';
  readonly name: string;
};

/** Kind words for a child's family; none that sort a child. */
export const decideMentorWord = (
  file: CareFile,
  { words, ...left }: Left,
  { actor, today, newId }: Occasion,
): Decision<Decided<{ readonly wordId: string }>, 'record.notFound' | 'helpPlan.wordsForFamily'> => {
  if (!file.children.some(({ id }) => id === left.childId)) return refuse('record.notFound');
  const fields = unfitForFamily({ words });
  if (fields.length > 0) return refuse('helpPlan.wordsForFamily', { fields });
  const id = newId('ww');
  const record = { id, personId: actor, withdrawn: false };
  return allow({
    records: [{ kind: 'mentor-word-left', record, words, on: today, ...left }],
    answer: { wordId: id },
  });
};

/** Only its author; a second time changes nothing. */
export const decideWithdrawWord = (
  file: CareFile,
  wordId: string,
  { actor }: Occasion,
): Decision<Decided<null>, 'record.notFound' | 'record.notYours'> => {
  const word = file.mentorWords.find(({ id }) => id === wordId);
  if (word === undefined) return refuse('record.notFound');
  if (word.personId !== actor) return refuse('record.notYours');
  return allow({
    records: word.withdrawn ? [] : [{ kind: 'mentor-word-withdrawn', id: wordId }],
    answer: null,
  });
};
