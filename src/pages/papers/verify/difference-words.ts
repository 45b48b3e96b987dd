import type { DataOf } from '../../../api/call';
import { verifyCopy } from '../../../copy/papers';

type Difference = DataOf<'agreement.verify'>['differences'][number];

const copy = verifyCopy.differences;
const words = (of: Readonly<Record<string, string>>, key: string | undefined): string | undefined =>
  key === undefined ? undefined : of[key];

/** `content.term.to`: the second name says which part of the agreement it is. */
function factWord(place: string): string {
  const [part, group] = place.split('.');
  if (part === 'content') return words(copy.facts, group) ?? copy.anyFact;
  if (part === 'version') return copy.version;
  return part === 'text' ? copy.words : copy.anyFact;
}

function wordOf({ kind, place }: Difference): string {
  switch (kind) {
    case 'file':
      return words(copy.file, place) ?? copy.anyFile;
    case 'text':
      return copy.text;
    case 'facts':
      return factWord(place);
    case 'signature':
      return copy.signature(place);
    case 'trail':
      return copy.trail(place);
  }
}

/** Where something is not what it was, in plain words, each once. */
export const differenceWords = (differences: readonly Difference[]): readonly string[] => [
  ...new Set(differences.map(wordOf)),
];
