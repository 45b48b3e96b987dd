import { type CalendarDay, formatDay } from './calendar-day';
import { addMonths } from './months';

/**
 * Age in full years (周岁) on `day`. A year of age is reached **on the birthday itself**; who is born on 29 February
 * reaches it on 28 February of a common year (Civil Code 民法典 art. 202: no corresponding day, so the month's end).
 * Negative before birth: the caller decides what a birth day in the future means.
 *
 * The choice, and its doubt. Administrative practice takes the birthday: schools admit a child who turns six on the
 * last day of the enrolment period. The Supreme People's Court counts from the **day after** the birthday in criminal
 * cases (法释〔2006〕1号 art. 2), and a strict reading of Civil Code art. 201–203 (the first day isn't counted, the
 * last day ends at midnight) gives the same one-day delay. No civil or administrative text that settles it was found.
 * So on the birthday itself a rule for "under N" may end one day earlier here than a court would have it; where that
 * day could harm a child, ask a person. Criminal responsibility is never computed from this.
 */
export function ageOn(birthDay: CalendarDay, day: CalendarDay): number {
  const years = yearOf(day) - yearOf(birthDay);
  return day >= addMonths(birthDay, years * 12) ? years : years - 1;
}

function yearOf(day: CalendarDay): number {
  return Number(formatDay(day).slice(0, 4));
}
