import type { FamilyWord } from '../../contracts/vocabulary/family-word';
import type { CareFile } from '../care-file/care-file';
import type { Decided, Occasion } from '../care-file/decided';
import type { CareRecord } from '../care-file/records';
import { allow, type Decision, refuse } from '../decision';

export type SayWord = {
  readonly word: FamilyWord;
  readonly about: readonly string[];
  readonly note: string | null;
};

/** What a family says. 都好 is said once a day; a request is a record of its own each time. */
export const decideWord = (
  file: CareFile,
  { word, about, note }: SayWord,
  occasion: Occasion,
): Decided<{ readonly wordId: string }> => {
  const said = file.words.find(
    (known) =>
      known.word === 'fine' &&
      word === 'fine' &&
      known.personId === occasion.actor &&
      known.saidOn === occasion.today,
  );
  if (said !== undefined) return { records: [], answer: { wordId: said.id } };
  const id = occasion.newId('fw');
  const record = { id, word, personId: occasion.actor, about, note, saidOn: occasion.today, answer: null };
  return { records: [{ kind: 'family-word', record }], answer: { wordId: id } };
};

/** What 想请儿童主任看看 is about, beside the topics of a request for help. */
const LOOK = 'look';

/** 想请儿童主任看看, said with the week's contact: a request like any other; one that waits for its answer is not asked again. */
export const decideLook = (file: CareFile, occasion: Occasion): readonly CareRecord[] => {
  const waits = file.words.some(
    (known) =>
      known.word === 'help' &&
      known.personId === occasion.actor &&
      known.answer === null &&
      known.about.includes(LOOK),
  );
  return waits ? [] : decideWord(file, { word: 'help', about: [LOOK], note: null }, occasion).records;
};

/** The director's answer: once; a day that is still to come, or today, and a sentence. */
export const decideAnswer = (
  file: CareFile,
  answer: { readonly wordId: string; readonly on: string; readonly note: string },
  occasion: Occasion,
): Decision<Decided<null>, 'record.notFound' | 'family.alreadyAnswered'> => {
  const word = file.words.find((known) => known.id === answer.wordId);
  if (word === undefined || word.word === 'fine') return refuse('record.notFound');
  if (word.answer !== null) return refuse('family.alreadyAnswered');
  const { wordId: id, on, note } = answer;
  return allow({
    records: [{ kind: 'family-word-answered', id, by: occasion.actor, on, note }],
    answer: null,
  });
};
