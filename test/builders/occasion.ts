import { dayFrom, instantOf } from '../../domain/calendar/calendar-day';
import type { Occasion } from '../../domain/care-file/decided';
import { MOTHER } from './cast';

/** A decision at noon of a day, by the mother unless said otherwise; ids count up from one. */
export const on = (day: string, spec: { readonly by?: string } = {}): Occasion => {
  let last = 0;
  return {
    today: dayFrom(day),
    now: instantOf(dayFrom(day), '12:00').toISOString(),
    actor: spec.by ?? MOTHER,
    newId: (prefix) => {
      last += 1;
      return `${prefix}_${String(last)}`;
    },
  };
};
