import { problemWords } from './problem-words';

/** A line of a text, from 1, in which a child's full name stands. */
export type NamedLine = {
  readonly line: number;
  /** Something about the child stands in the same sentence. */
  readonly besideProblem: boolean;
};

/** Somebody who types puts spaces, dots and strokes between the characters of a name; what is pasted brings signs that nobody sees. */
export const bareText = (text: string): string => text.replace(/[\s\p{Cf}·•‧・.．_*-]/gu, '');

/** A title, or the short of a text, is one glance on a locked screen: whatever stands in it stands beside the name. */
export const namesInShort = (text: string, names: readonly string[]): readonly NamedLine[] =>
  namesInText(text.replace(/[\n。！？!?；;]/g, ' '), names);

/**
 * The lines of a text that name a child on file. A notice goes to more than one family, so a name is pointed out, and one
 * beside a problem isn't sent. Knows the words of `problemWords` and no meaning: it warns too often rather than too seldom.
 */
export const namesInText = (text: string, names: readonly string[]): readonly NamedLine[] => {
  const wanted = [...new Set(names.map(bareText).filter((name) => Array.from(name).length > 1))];
  return text.split('\n').flatMap((written, index) => {
    const named = written
      .split(/[。！？!?；;]/)
      .map(bareText)
      .filter((sentence) => wanted.some((name) => sentence.includes(name)));
    if (named.length === 0) return [];
    const besideProblem = named.some((sentence) => problemWords.some((word) => sentence.includes(word)));
    return [{ line: index + 1, besideProblem }];
  });
};
