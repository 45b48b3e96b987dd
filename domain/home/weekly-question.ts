import { ageOn } from '../calendar/age';
import { type CalendarDay, daysBetween, dayFrom } from '../calendar/calendar-day';
import { firstDayOf, weekOf } from '../calendar/iso-week';

/** Three to six, seven to twelve, thirteen to seventeen. */
export type AgeBand = 'small' | 'school' | 'teen';

/** As many as there are for each age: more than a year has weeks, so that none comes twice within a year. */
export const QUESTIONS_A_BAND = 54;

export type WeekQuestion = {
  readonly childId: string;
  readonly band: AgeBand;
  /** From 0, within the band. */
  readonly number: number;
};

const bandOf = (age: number): AgeBand => {
  if (age < 7) return 'small';
  return age < 13 ? 'school' : 'teen';
};

/** Somewhere in the list, the same for a child for ever: FNV-1a over the id. */
const startOf = (childId: string): number =>
  Array.from(childId).reduce(
    (hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 16777619) >>> 0,
    2166136261,
  ) % QUESTIONS_A_BAND;

/**
 * Which question of which age is each child's this week: the same all week, the next one the week after, and never the same
 * for two children of a household. Computed from the ids and the week; by the age on the week's Monday.
 */
export const weekQuestions = (
  children: readonly { readonly id: string; readonly birthOn: CalendarDay }[],
  today: CalendarDay,
): readonly WeekQuestion[] => {
  const monday = firstDayOf(weekOf(today));
  const weeks = Math.floor(daysBetween(dayFrom('2024-01-01'), monday) / 7);
  const taken = new Set<number>();
  return [...children]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, birthOn }) => {
      let start = startOf(id);
      while (taken.has(start) && taken.size < QUESTIONS_A_BAND) start = (start + 1) % QUESTIONS_A_BAND;
      taken.add(start);
      return {
        childId: id,
        band: bandOf(ageOn(birthOn, monday)),
        number: (start + weeks) % QUESTIONS_A_BAND,
      };
    });
};
