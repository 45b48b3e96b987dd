/**
 * The service takes 150 Chinese characters or 500 letters in one call (TextToVoice, parameter `Text`; a full-width mark
 * counts as a character, a half-width one as a letter). How it counts a mixture is not said, so both are added up:
 * 10 for a character, 3 for a letter, and 1500 is full either way.
 */
const MOST = 1500;
const WIDE = 10;
const NARROW = 3;

const ENDS = /[。！？；!?;\n]/u;
const PAUSES = /[，、：,:]/u;

const weightOf = (letter: string): number => ((letter.codePointAt(0) ?? 0) < 0x80 ? NARROW : WIDE);

/** How much of a call a text takes; a call is full at 1. */
export const fillingOf = (text: string): number =>
  Array.from(text).reduce((sum, letter) => sum + weightOf(letter), 0) / MOST;

/**
 * A text in parts that the service takes, cut behind the end of a sentence, else behind a pause, else wherever it is
 * full. The parts joined are the text again.
 */
export const splitText = (text: string): readonly string[] => {
  const letters = Array.from(text);
  const parts: string[] = [];
  for (let from = 0; from < letters.length;) {
    const until = endOfPart(letters, from);
    parts.push(letters.slice(from, until).join(''));
    from = until;
  }
  return parts;
};

/** The place behind the part that begins at `from`. */
const endOfPart = (letters: readonly string[], from: number): number => {
  let weight = 0;
  let afterEnd = 0;
  let afterPause = 0;
  for (let at = from; at < letters.length; at += 1) {
    const letter = letters[at] ?? '';
    weight += weightOf(letter);
    if (weight > MOST) return [afterEnd, afterPause].find((place) => place > 0) ?? at;
    if (ENDS.test(letter)) afterEnd = at + 1;
    else if (PAUSES.test(letter)) afterPause = at + 1;
  }
  return letters.length;
};

/** Whether there is anything in it that a voice can say. */
export const isSayable = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
