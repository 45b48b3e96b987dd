import type { ChildFact } from '../../../../contracts/vocabulary/child';
import type { DataOf, InputFor } from '../../../api/call';
import { keyFactCopy as copy } from '../../../copy/assess';
import type { Day } from '../../../kit/calendar/days';
import { sayDate, sayFullDate } from '../../../kit/calendar/say-day';

type Listed = DataOf<'keyFact.list'>;
export type Fact = Listed['facts'][number];

/** What holds now, and what did before. */
export const sortFacts = ({
  facts,
}: Listed): { readonly current: readonly Fact[]; readonly past: readonly Fact[] } => ({
  current: facts.filter(({ to }) => to === null),
  past: facts.filter(({ to }) => to !== null),
});

/** A fact as it is read: from when to when, and what shows it. */
export const factLine = ({ from, to, note, endNote }: Fact, today: Day) => ({
  when: to === null ? copy.since(sayDate(from, today)) : copy.until(sayFullDate(from), sayFullDate(to)),
  shown: copy.shown(note),
  ended: endNote === null ? undefined : copy.endShown(endNote),
});

export type FactAnswers = {
  readonly fact: ChildFact | undefined;
  readonly from: Day | undefined;
  readonly note: string;
};

export const noFact: FactAnswers = { fact: undefined, from: undefined, note: '' };

/** What is still to be answered; nothing while nothing has been begun. */
export const factMissing = ({ fact, from, note }: FactAnswers): readonly string[] =>
  [
    fact === undefined && copy.needs.fact,
    from === undefined && copy.needs.from,
    note.trim() === '' && copy.needs.note,
  ].filter((need) => need !== false);

/** As the wire wants it; `undefined` while something is missing. */
export function factInput(
  childId: string,
  { fact, from, note }: FactAnswers,
): InputFor<'keyFact.add'> | undefined {
  if (fact === undefined || from === undefined || note.trim() === '') return undefined;
  return { childId, fact, from, note: note.trim() };
}

/** Those of the plan's words that are not on file already. */
export const openChoices = ({ choices, facts }: Listed): Listed['choices'] =>
  choices.filter(({ fact }) => !facts.some((known) => known.fact === fact && known.to === null));
