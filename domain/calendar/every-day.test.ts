import { beforeAll, expect, test } from '@jest/globals';
import { addDays, dayFrom, dayOf, dayOfWeek, formatDay, instantOf, parseDay } from './calendar-day';
import { weekOf } from './iso-week';
import { monthOf } from './months';

/**
 * Every day 2000-01-01 … 2100-12-31 against the platform's own calendar. `Intl` knows time zones and nothing of our
 * arithmetic; the week numbers come from a count that walks the days one by one and knows no formula.
 */
const beijing = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Shanghai',
  weekday: 'short',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const CLOCK_TIMES = ['00:00', '12:00', '23:59'] as const;

function readOff(instant: Date): { readonly day: string; readonly clock: string; readonly weekday: number } {
  const parts = Object.fromEntries(beijing.formatToParts(instant).map(({ type, value }) => [type, value]));
  return {
    day: `${parts.year ?? ''}-${parts.month ?? ''}-${parts.day ?? ''}`,
    clock: `${parts.hour ?? ''}:${parts.minute ?? ''}`,
    weekday: WEEKDAYS.indexOf(parts.weekday ?? '') + 1,
  };
}

const FIRST = dayFrom('2000-01-01');
const LAST = dayFrom('2100-12-31');
const COUNT = LAST - FIRST + 1;
const days = Array.from({ length: COUNT }, (_, index) => addDays(FIRST, index));

/** Day text → ISO week, by walking: a week is named by the year of its Thursday and its place among that year's Thursdays. */
function walkWeeks(): ReadonlyMap<string, string> {
  const weeks = new Map<string, string>();
  const cursor = new Date('1999-12-27T04:00:00Z'); // a Monday, noon in Beijing
  let year = '1999';
  let number = 51; // 1999-12-27 opens the 52nd
  for (let week = 0; week < 5280; week += 1) {
    const texts = Array.from({ length: 7 }, () => {
      const text = readOff(cursor).day;
      cursor.setUTCDate(cursor.getUTCDate() + 1);
      return text;
    });
    const thursdayYear = (texts[3] ?? '').slice(0, 4);
    number = thursdayYear === year ? number + 1 : 1;
    year = thursdayYear;
    for (const text of texts) weeks.set(text, `${year}-W${String(number).padStart(2, '0')}`);
  }
  return weeks;
}

let weeks: ReadonlyMap<string, string>;
beforeAll(() => {
  weeks = walkWeeks();
});

test('the range holds 101 years, 25 of them with a 29 February', () => {
  expect(COUNT).toBe(101 * 365 + 25);
});

test('at midnight, noon and a minute to midnight in Beijing it is the day it says, and its text reads back', () => {
  const wrong = days.flatMap((day) => {
    const text = formatDay(day);
    const clean = CLOCK_TIMES.every((clockTime) => {
      const instant = instantOf(day, clockTime);
      const shown = readOff(instant);
      return shown.day === text && shown.clock === clockTime && dayOf(instant) === day;
    });
    return clean && parseDay(text) === day && monthOf(day) === text.slice(0, 7) ? [] : [text];
  });
  expect(wrong).toEqual([]);
});

test('the last millisecond before midnight still belongs to the day', () => {
  const wrong = days.filter(
    (day) => dayOf(new Date(instantOf(addDays(day, 1), '00:00').getTime() - 1)) !== day,
  );
  expect(wrong).toEqual([]);
});

test('every weekday is the one the calendar on the wall shows', () => {
  const wrong = days.filter((day) => readOff(instantOf(day, '12:00')).weekday !== dayOfWeek(day));
  expect(wrong.map(formatDay)).toEqual([]);
});

test('every day lies in the ISO week that counting the weeks one by one gives', () => {
  const wrong = days.filter((day) => weeks.get(formatDay(day)) !== weekOf(day));
  expect(wrong.map(formatDay)).toEqual([]);
});
