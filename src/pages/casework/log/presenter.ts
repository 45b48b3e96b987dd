import type { DataOf } from '../../../api/call';
import { workCopy as copy } from '../../../copy/work';
import { sayDayOfWeek } from '../../../kit/calendar/say-day';
import type { Day } from '../../../kit/calendar/days';
import { wordsOfWork } from './words-of-work';

export type WorkLog = Pick<DataOf<'worklog.show'>, 'director' | 'totals' | 'entries'>;
type Entry = WorkLog['entries'][number];

/** A month on the wire, `2026-11`. */
export type Month = string;

/** The month of a day. */
export const monthOf = (day: Day): Month => day.slice(0, 7);

/** The month `count` months later, or earlier when negative. */
export function addMonths(month: Month, count: number): Month {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + count;
  return `${String(Math.floor(index / 12))}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** 2026年11月 */
export const sayMonth = (month: Month): string => copy.month(month.slice(0, 4), Number(month.slice(5)));

/** What was done that month, in the order of the words: 入户走访 12. */
export function presentTotals({ totals }: WorkLog): readonly string[] {
  return Object.entries(copy.kinds).flatMap(([kind, name]) => {
    const count = Object.entries(totals).find(([counted]) => counted === kind)?.[1];
    return count === undefined ? [] : [copy.total(name, count)];
  });
}

export type WorkLine = {
  readonly key: string;
  readonly title: string;
  readonly text: string;
  readonly late: boolean;
};

export type WorkDay = { readonly on: Day; readonly said: string; readonly lines: readonly WorkLine[] };

function lineOf({ kind, label, children, what, note, late }: Entry, at: number, today: Day): WorkLine {
  const said = wordsOfWork(kind, what, today);
  return {
    key: `${kind}${String(at)}`,
    title: said === '' ? `${label}，${copy.kinds[kind]}` : `${label}，${copy.kinds[kind]}：${said}`,
    text: [children.join('、'), note ?? '', late ? copy.late : ''].filter((part) => part !== '').join('，'),
    late,
  };
}

/** The month day by day, the latest first. */
export function presentDays({ entries }: WorkLog, today: Day): readonly WorkDay[] {
  const days = [...new Set(entries.map(({ on }) => on))];
  return days.map((on) => ({
    on,
    said: sayDayOfWeek(on, today),
    lines: entries.filter((entry) => entry.on === on).map((entry, at) => lineOf(entry, at, today)),
  }));
}
