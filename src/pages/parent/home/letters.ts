import type { DataOf } from '../../../api/call';
import { voiceLetterCopy } from '../../../copy/voice-letter';

type Letters = DataOf<'voiceLetter.list'>;
export type FamilyLetter = Letters['households'][number]['letters'][number];

/** The newest recording that somebody else of the family has made and this parent has not heard. */
export function newestUnheard(letters: Letters | undefined): FamilyLetter | undefined {
  const all = (letters?.households ?? []).flatMap((household) => household.letters);
  return all.find(({ mine, heard }) => !mine && !heard);
}

export type SaidWord = { readonly wordId: string; readonly title: string; readonly words: string };

/** The newest sentence of each household's: a card, no list. */
export function wordsOf(letters: Letters | undefined): readonly SaidWord[] {
  const { said } = voiceLetterCopy;
  return (letters?.households ?? []).flatMap(({ words: [word] }) =>
    word === undefined
      ? []
      : [{ wordId: word.wordId, title: said[word.as](word.by), words: said.words(word.words) }],
  );
}
