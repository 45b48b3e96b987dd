import type { DayKind } from '../../contracts/vocabulary/occasion';
import { parseDay } from '../calendar/calendar-day';
import { allow, type Decision, refuse } from '../decision';
import type { Stretch } from './known-days';

const kinds: Readonly<Record<string, DayKind>> = {
  放假: 'holiday',
  上班: 'workday',
  调休: 'workday',
  寒假: 'winter-break',
  暑假: 'summer-break',
  holiday: 'holiday',
  workday: 'workday',
  'winter-break': 'winter-break',
  'summer-break': 'summer-break',
};

type Said = { readonly kind: string; readonly name: string; readonly from: string; readonly to: string };

/**
 * Days as somebody pasted them: a line a stretch, 「名称,开始,结束,放假」, cells apart by a comma, a tab or blanks; the end may be
 * left out for one day. A first line of headings and empty lines are passed over.
 */
const linesOf = (sheet: string): readonly Said[] =>
  sheet
    .split(/\r?\n/)
    .map((line) => line.split(/[,，、;；\t ]+/).filter((cell) => cell !== ''))
    .filter((cells) => cells.length > 0 && !(cells[0] ?? '').startsWith('名称'))
    .map(([name = '', from = '', third = '', fourth]) =>
      fourth === undefined ? { name, from, to: from, kind: third } : { name, from, to: third, kind: fourth },
    );

const tidy = (day: string): string =>
  day
    .replace(/[./年月]/g, '-')
    .replace('日', '')
    .replace(/-(\d)(?=-|$)/g, '-0$1');

/** The stretches of an import; the first line that can't be read is named: `days.3`. */
export const readStretches = (
  days: readonly Said[] | string,
): Decision<readonly Stretch[], 'calendar.unreadable'> => {
  const said = typeof days === 'string' ? linesOf(days) : days;
  if (said.length === 0) return refuse('calendar.unreadable', { fields: ['days'] });
  const stretches: Stretch[] = [];
  for (const [index, { kind, name, from, to }] of said.entries()) {
    const [first, last] = [parseDay(tidy(from)), parseDay(tidy(to))];
    const known = kinds[kind];
    if (first === null || last === null || known === undefined || name === '' || last < first)
      return refuse('calendar.unreadable', { fields: [`days.${String(index + 1)}`] });
    stretches.push({ kind: known, name, from: first, to: last });
  }
  return allow(stretches);
};
