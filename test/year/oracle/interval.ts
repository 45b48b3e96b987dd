import { dayText, monthsLater } from './days';
import type { Kind } from './kind';
import { isCovered } from './people';
import { type Every, everyOn } from './plans';
import type { Child } from './records';

const later = (day: number, every: Every): number => {
  if ('months' in every) return monthsLater(day, every.months);
  return day + ('weeks' in every ? every.weeks * 7 : every.days);
};

type Interval = {
  readonly key: string;
  readonly lead: number;
  readonly days: (child: Child) => readonly number[];
};

/** Due one interval after the last record, or after the file was opened. A number set later holds from its own day on. */
const interval =
  ({ key, lead, days }: Interval): Kind =>
  (home, child, today) => {
    if (!isCovered(child, today)) return [];
    const records = days(child);
    const anchor = records.length === 0 ? child.opened : Math.max(...records);
    const then = everyOn(home, child, { key, day: anchor });
    const value = then ?? everyOn(home, child, { key, day: today });
    if (value === null) return [];
    const due = later(anchor, value.every);
    const on = then === null ? Math.max(due, value.from) : due;
    return [{ period: records.length === 0 ? 'start' : dayText(anchor), opens: on - lead, due: on }];
  };

/** A call that reached the child, or a visit that saw it; shown a week before. */
export const directorContact = interval({
  key: 'contact.director.every',
  lead: 7,
  days: ({ calls, visits }) => [...calls, ...visits.filter(({ saw }) => saw).map(({ on }) => on)],
});

/** Any visit, shown two weeks before. */
export const homeVisit = interval({
  key: 'visit.every',
  lead: 14,
  days: ({ visits }) => visits.map(({ on }) => on),
});
