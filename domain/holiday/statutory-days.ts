import { addDays, type CalendarDay, dayFrom } from '../calendar/calendar-day';
import type { KnownYear, Stretch } from './known-days';

/** 《全国年节及纪念日放假办法》 as revised by Order 795 of the State Council, in force since 2025-01-01: thirteen days a year. */
export const STATUTORY_DAYS = 13;

/**
 * The festivals of a year, each by the word its name contains. Those with `on` have their days named by date in the law;
 * the others follow the moon or the sun, and nobody guesses them.
 */
export const festivals: readonly {
  readonly word: string;
  readonly on: readonly string[] | null;
}[] = [
  { word: '元旦', on: ['01-01'] },
  { word: '春节', on: null },
  { word: '清明', on: null },
  { word: '劳动', on: ['05-01', '05-02'] },
  { word: '端午', on: null },
  { word: '中秋', on: null },
  { word: '国庆', on: ['10-01', '10-02', '10-03'] },
];

/**
 * The days off of a year: those imported, else only the ones that the law itself names by date. `guessed` never: a year
 * that nobody has imported has fewer days, and says so (`complete: false`).
 */
export const daysOffOf = (
  year: number,
  known: readonly KnownYear[],
): { readonly complete: boolean; readonly stretches: readonly Stretch[] } => {
  const found = known.find((each) => each.year === year && each.part === 'state');
  if (found !== undefined)
    return { complete: true, stretches: found.stretches.filter(({ kind }) => kind === 'holiday') };
  const stretches = festivals.flatMap(({ word, on }) => {
    const [first] = on ?? [];
    if (on === null || first === undefined) return [];
    const from = dayFrom(`${String(year)}-${first}`);
    return [{ kind: 'holiday' as const, name: word, from, to: addDays(from, on.length - 1) }];
  });
  return { complete: false, stretches };
};

/** Every day of a stretch. */
export const daysIn = ({ from, to }: Pick<Stretch, 'from' | 'to'>): readonly CalendarDay[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => addDays(from, index));
