import type { SafetyWord, WordLength } from '../../contracts/vocabulary/safety-word';
import { safetyWords } from '../../contracts/vocabulary/safety-word';
import { addDays, type CalendarDay, dayFrom, formatDay } from '../calendar/calendar-day';
import type { KnownYear } from '../holiday/known-days';
import { noSchoolOn } from '../holiday/no-school';
import { daysOffOf } from '../holiday/statutory-days';

export type DueWord = {
  readonly length: WordLength;
  /** What begins after today's lessons. */
  readonly before: 'evening' | 'weekend' | 'holiday' | 'break';
  /** The first day without school and the last; both null before an ordinary evening. */
  readonly off: { readonly from: CalendarDay; readonly to: CalendarDay } | null;
};

/** What of the year nobody has imported: the day is then reckoned by weekends and the dates that the law itself names. */
export type MissingYear = { readonly year: number; readonly part: 'state' | 'school' };

/** The longest break anybody has, and some days. */
const FURTHEST = 120;

const yearOf = (day: CalendarDay): number => Number(formatDay(day).slice(0, 4));

/** Days off of the years that are not imported are those of the law, and no festival of the moon. */
const withLaw = (known: readonly KnownYear[], years: readonly number[]): readonly KnownYear[] => [
  ...known,
  ...years
    .filter((year) => !known.some((each) => each.year === year && each.part === 'state'))
    .map((year) => ({ year, part: 'state' as const, stretches: daysOffOf(year, []).stretches })),
];

/**
 * Which of the three reminders a school day calls for: the longest that fits, and one a day is enough. Null where today is
 * no school day. It is a hint: a school knows its own days.
 */
export const wordDueOn = (today: CalendarDay, imported: readonly KnownYear[]): DueWord | null => {
  const known = withLaw(imported, [yearOf(today), yearOf(today) + 1]);
  if (noSchoolOn(today, known) !== null) return null;
  const from = addDays(today, 1);
  const kinds = new Set<string>();
  let day = from;
  for (; day - today <= FURTHEST; day = addDays(day, 1)) {
    const why = noSchoolOn(day, known);
    if (why === null) break;
    kinds.add(why);
  }
  if (kinds.size === 0) return { length: 'one', before: 'evening', off: null };
  const off = { from, to: addDays(day, -1) };
  if (kinds.has('break')) return { length: 'thirty', before: 'break', off };
  if (kinds.has('holiday')) return { length: 'thirty', before: 'holiday', off };
  return { length: 'five', before: 'weekend', off };
};

/** What would have to be imported for this day's hint to be whole. */
export const missingYears = (today: CalendarDay, imported: readonly KnownYear[]): readonly MissingYear[] =>
  (['state', 'school'] as const)
    .filter((part) => !imported.some((each) => each.year === yearOf(today) && each.part === part))
    .map((part) => ({ year: yearOf(today), part }));

type Season = 'always' | 'flood' | 'cold' | 'winter' | 'summer';

/** When a text fits; what fits always is said between. */
const seasonOf: Readonly<Record<SafetyWord, Season>> = {
  'one-road': 'always',
  'one-ride': 'always',
  'one-stranger': 'always',
  'one-phone': 'always',
  'one-water': 'flood',
  'one-storm': 'flood',
  'one-fire': 'cold',
  'one-dark': 'cold',
  'five-alone': 'always',
  'five-screen': 'always',
  'five-water': 'flood',
  'five-fire': 'cold',
  'thirty-holiday': 'always',
  'thirty-outing': 'always',
  'thirty-winter': 'winter',
  'thirty-summer': 'summer',
};

export type WordsAsked = {
  readonly today: CalendarDay;
  /** The flood season of the place, `MM-DD`; null where none is set. */
  readonly flood: { readonly from: string; readonly to: string } | null;
  /** What a length was last said with, by its day. */
  readonly said: readonly { readonly word: SafetyWord; readonly on: CalendarDay }[];
  readonly due: DueWord | null;
};

export const lengthOf = (word: SafetyWord): WordLength =>
  word.startsWith('one-') ? 'one' : word.startsWith('five-') ? 'five' : 'thirty';

/** November to the end of February: short days, stoves, ice. */
const isCold = (monthDay: string): boolean => monthDay >= '11-01' || monthDay < '03-01';

const fits = (season: Season, { today, flood, due }: WordsAsked): boolean => {
  const monthDay = formatDay(today).slice(5);
  switch (season) {
    case 'always':
      return true;
    case 'flood':
      return flood !== null && flood.from <= monthDay && monthDay <= flood.to;
    case 'cold':
      return isCold(monthDay);
    case 'winter':
      return due?.before === 'break' && isCold(monthDay);
    case 'summer':
      return due?.before === 'break' && !isCold(monthDay);
  }
};

const NEVER = dayFrom('2000-01-01');

/**
 * The texts of one length that fit the day, best first: for a school break the break's own; else what was said longest ago, so
 * that nothing comes again before the others have been said; of those never said what belongs to the season.
 */
export const wordsFor = (length: WordLength, asked: WordsAsked): readonly SafetyWord[] => {
  const lastOf = (word: SafetyWord): CalendarDay =>
    asked.said.reduce((last, each) => (each.word === word && each.on > last ? each.on : last), NEVER);
  const rank = (word: SafetyWord): number => {
    const season = seasonOf[word];
    return season === 'winter' || season === 'summer' ? -1 : 0;
  };
  const special = (word: SafetyWord): number => (seasonOf[word] === 'always' ? 1 : 0);
  return safetyWords
    .filter((word) => lengthOf(word) === length && fits(seasonOf[word], asked))
    .sort((a, b) => rank(a) - rank(b) || lastOf(a) - lastOf(b) || special(a) - special(b));
};
