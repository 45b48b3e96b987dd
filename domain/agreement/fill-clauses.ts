import type { WordingSlot } from '../../policies/agreement-wording/wording';

/** The words of every slot; a list makes a clause of each of its sentences. */
export type SlotWords = Readonly<Record<WordingSlot, string | readonly string[]>>;

/** Clauses with their slots filled: a slot of nothing leaves its clause out, a clause that is one list becomes many. */
export const fillClauses = (clauses: readonly string[], words: SlotWords): readonly string[] =>
  clauses.flatMap((clause) => fill(clause, words)).map(finished);

/** One text with its slots filled; lists are joined. */
export const fillText = (text: string, words: SlotWords): string =>
  text.replace(/\{(\w+)\}/g, (_, slot: WordingSlot) => listOf(words[slot]).join('；'));

const fill = (clause: string, words: SlotWords): readonly string[] => {
  const slots = [...clause.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot as WordingSlot); // a test holds the names
  const [only] = slots;
  if (only !== undefined && clause === `{${only}}`) return listOf(words[only]);
  return slots.some((slot) => listOf(words[slot]).length === 0) ? [] : [fillText(clause, words)];
};

const listOf = (words: string | readonly string[]): readonly string[] =>
  (typeof words === 'string' ? [words] : words).filter((word) => word !== '');

/** What a person typed may end with a stop of its own or with none. */
const finished = (clause: string): string =>
  (/[。？！」]$/.test(clause) ? clause : `${clause}。`).replace(/。+/g, '。');
