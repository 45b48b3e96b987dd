import type { CalendarPart, DayKind } from '../../contracts/vocabulary/occasion';
import { addDays, type CalendarDay, dayFrom, dayOfWeek } from '../calendar/calendar-day';
import { allow, type Decision, refuse } from '../decision';
import type { Stretch } from './known-days';
import { daysIn, festivals, STATUTORY_DAYS } from './statutory-days';

type Fault = 'calendar.outsideYear' | 'calendar.doubled' | 'calendar.gap' | 'calendar.workdays';

/** The longest school break anybody has (a summer of the far north is shorter than this). */
const LONGEST_BREAK = 100;

export type SaidYear = {
  readonly year: number;
  readonly part: CalendarPart;
  readonly stretches: readonly Stretch[];
  /** The document really says so, though its worked days don't add up. */
  readonly despite: boolean;
};

/**
 * Whether a year's days can be true, as a whole. Nothing is repaired: a wrong line is somebody's to look up in the document.
 */
export const checkYear = (said: SaidYear): Decision<null, Fault> => {
  const outside = said.stretches.findIndex((stretch) => !belongs(said, stretch));
  if (outside >= 0) return refuse('calendar.outsideYear', { fields: [`days.${String(outside + 1)}`] });
  const doubled = firstDoubled(said.stretches);
  if (doubled >= 0) return refuse('calendar.doubled', { fields: [`days.${String(doubled + 1)}`] });
  return said.part === 'state' ? checkState(said) : checkSchool(said);
};

const kindsOf: Readonly<Record<CalendarPart, readonly DayKind[]>> = {
  state: ['holiday', 'workday'],
  school: ['winter-break', 'summer-break'],
};

/** New Year's days off may begin in the last days of December; a winter break may too. */
const EARLY_DAYS = 20;

const belongs = ({ year, part }: SaidYear, { kind, from, to }: Stretch): boolean => {
  const first = dayFrom(`${String(year)}-01-01`);
  const last = dayFrom(`${String(year)}-12-31`);
  return kindsOf[part].includes(kind) && from >= addDays(first, -EARLY_DAYS) && to >= first && to <= last;
};

const firstDoubled = (stretches: readonly Stretch[]): number => {
  const seen = new Set<CalendarDay>();
  return stretches.findIndex((stretch) => {
    const days = daysIn(stretch);
    const again = days.some((day) => seen.has(day));
    for (const day of days) seen.add(day);
    return again;
  });
};

const isWeekend = (day: CalendarDay): boolean => dayOfWeek(day) > 5;

/**
 * Every festival is there with the days that the law gives it by date; what is worked in exchange is a Saturday or Sunday,
 * and there are as many of these as weekdays are off beyond the thirteen statutory days.
 */
const checkState = ({ year, stretches, despite }: SaidYear): Decision<null, Fault> => {
  const off = stretches.filter(({ kind }) => kind === 'holiday');
  const worked = stretches.filter(({ kind }) => kind === 'workday').flatMap(daysIn);
  for (const { word, on } of festivals) {
    const days = off.filter(({ name }) => name.includes(word)).flatMap(daysIn);
    const dates = (on ?? []).map((date) => dayFrom(`${String(year)}-${date}`));
    if (days.length === 0 || dates.some((date) => !days.includes(date)) || hasGap(days))
      return refuse('calendar.gap', { fields: [word] });
  }
  if (worked.some((day) => !isWeekend(day))) return refuse('calendar.workdays', { fields: ['weekend'] });
  const weekdaysOff = off.flatMap(daysIn).filter((day) => !isWeekend(day)).length;
  if (!despite && weekdaysOff - STATUTORY_DAYS !== worked.length)
    return refuse('calendar.workdays', { fields: ['count'] });
  return allow(null);
};

/** Days of one festival lie one after the other. */
const hasGap = (days: readonly CalendarDay[]): boolean => {
  const sorted = [...days].sort((a, b) => a - b);
  return sorted.some((day, index) => index > 0 && day !== addDays(sorted[index - 1] ?? day, 1));
};

/** One winter and one summer break, each in one piece of a likely length. */
const checkSchool = ({ stretches }: SaidYear): Decision<null, Fault> => {
  for (const kind of kindsOf.school) {
    const days = stretches.filter((stretch) => stretch.kind === kind).flatMap(daysIn);
    if (days.length === 0 || days.length > LONGEST_BREAK || hasGap(days))
      return refuse('calendar.gap', { fields: [kind] });
  }
  return allow(null);
};
