import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, type CalendarDay, dayFrom, dayOfWeek, formatDay } from '../calendar/calendar-day';
import type { KnownYear } from '../holiday/known-days';
import { rulesFor } from '../policy/rules';
import { dueSeasons, seasonWindows } from './season';

const stretch = (
  kind: KnownYear['stretches'][number]['kind'],
  name: string,
  [from, to]: readonly [string, string],
) => ({ kind, name, from: dayFrom(from), to: dayFrom(to) });

const known: readonly KnownYear[] = [
  {
    year: 2026,
    part: 'state',
    stretches: [
      stretch('holiday', '元旦', ['2026-01-01', '2026-01-03']),
      stretch('holiday', '端午节', ['2026-06-19', '2026-06-21']),
      stretch('holiday', '国庆节', ['2026-10-01', '2026-10-07']),
      stretch('workday', '调休', ['2026-10-10', '2026-10-10']),
    ],
  },
  {
    year: 2026,
    part: 'school',
    stretches: [
      stretch('winter-break', '寒假', ['2026-01-31', '2026-02-28']),
      stretch('summer-break', '暑假', ['2026-07-04', '2026-08-31']),
    ],
  },
];

const rules = (pack: string) => rulesFor(pack, []);
const due = (pack: string, day: string, days: readonly KnownYear[] = known) =>
  dueSeasons(rules(pack), days, dayFrom(day)).map(({ season }) => season);
const of = (pack: string, occasion: string, day: string) =>
  due(pack, day).filter((season) => season.split(':')[1] === occasion);

describe('a day on which a notice is due, and the day before and after', () => {
  test.each([
    // The flood season: 05-01 to 09-30, the product's days where no plan prints any.
    ['national', 'flood', '2026-04-30', '2026-05-01', '2026-09-30', '2026-10-01'],
    // A week before the break begins, and its first week.
    ['heze', 'summer-break', '2026-06-26', '2026-06-27', '2026-07-11', '2026-07-12'],
    ['heze', 'winter-break', '2026-01-23', '2026-01-24', '2026-02-07', '2026-02-08'],
    // A week before a holiday, and on its last day.
    ['putuo', 'holiday', '2026-09-23', '2026-09-24', '2026-10-07', '2026-10-08'],
    // The last Monday of March 2026 is the 30th.
    ['national', 'safety-day', '2026-03-22', '2026-03-23', '2026-04-05', '2026-04-06'],
    // The first of September 2026 is the day after the summer break.
    ['shanghai', 'school-start', '2026-08-24', '2026-08-25', '2026-09-08', '2026-09-09'],
    // Qidong names weekends: the first of June 2026 begins on Saturday the 6th.
    ['qidong', 'weekend', '2026-06-03', '2026-06-04', '2026-06-07', '2026-06-08'],
  ])('%s %s', (pack, occasion, ...days) => {
    const [before, first, last, after] = days;
    expect(of(pack, occasion, before)).toEqual([]);
    expect(of(pack, occasion, first)).not.toEqual([]);
    expect(of(pack, occasion, last)).toEqual(of(pack, occasion, first));
    expect(of(pack, occasion, after)).toEqual([]);
  });

  test('names the topic, the occasion and which one of the year', () => {
    expect(due('qidong', '2026-06-06')).toEqual([
      'drowning:flood:2026',
      'flood-storm:flood:2026',
      'drowning:weekend:2026-06',
    ]);
  });
});

describe('who asks for it', () => {
  const sourceOf = (pack: string, occasion: string) =>
    seasonWindows(rules(pack), known, dayFrom('2026-06-01')).find(
      (window) => window.occasion === occasion && window.period.startsWith('2026'),
    );

  test('is the plan where it prints so, with its item', () => {
    expect(sourceOf('putuo', 'flood')).toMatchObject({ valueKind: 'plan' });
    expect(sourceOf('putuo', 'flood')?.source).toContain('第14项');
    expect(sourceOf('qidong', 'holiday')?.source).toContain('第10项');
    expect(sourceOf('chongqing', 'summer-break')?.source).toContain('第13项');
  });

  test('is the product where the plan is silent, said as such', () => {
    expect(sourceOf('heze', 'flood')).toMatchObject({ valueKind: 'productDefault' });
    expect(sourceOf('putuo', 'holiday')).toMatchObject({ valueKind: 'productDefault' });
    expect(sourceOf('national', 'safety-day')).toMatchObject({ valueKind: 'productDefault' });
  });

  test('weekends are nobody’s where no plan names them', () => {
    for (const pack of ['national', 'putuo', 'heze', 'shanghai', 'chongqing'])
      expect([pack, sourceOf(pack, 'weekend')]).toEqual([pack, undefined]);
  });
});

describe('a year that nobody has imported', () => {
  test('has the days that the law names by date, and no festival of the moon', () => {
    const windows = seasonWindows(rules('national'), [], dayFrom('2027-03-01')).filter(
      ({ occasion, period }) => occasion === 'holiday' && period.startsWith('2027'),
    );
    expect(windows.map(({ period }) => period)).toEqual(['2027-05-01', '2027-10-01']);
  });

  test('has no school break: it is not guessed', () => {
    const occasions = seasonWindows(rules('qidong'), [], dayFrom('2027-03-01')).map(
      ({ occasion }) => occasion,
    );
    expect(occasions).not.toContain('summer-break');
    expect(occasions).not.toContain('winter-break');
    expect(occasions).not.toContain('school-start');
  });
});

describe('on any day', () => {
  const anyDay = fc
    .integer({ min: dayFrom('2025-06-01'), max: dayFrom('2029-12-31') })
    .map((day) => addDays(dayFrom('2025-06-01'), day - dayFrom('2025-06-01')));
  const packs = fc.constantFrom('national', 'putuo', 'qidong', 'heze', 'shanghai', 'chongqing');

  test('what is due lies in its window, has one name, and asks no clock', () => {
    fc.assert(
      fc.property(anyDay, packs, (day: CalendarDay, pack) => {
        const found = dueSeasons(rules(pack), known, day);
        expect(found.every(({ opensOn, untilOn }) => opensOn <= day && day <= untilOn)).toBe(true);
        expect(new Set(found.map(({ season }) => season)).size).toBe(found.length);
        expect(dueSeasons(rules(pack), known, day)).toEqual(found);
      }),
    );
  });

  test('a window stays the same seen from any day of it', () => {
    fc.assert(
      fc.property(anyDay, packs, (day: CalendarDay, pack) => {
        for (const { season, opensOn, untilOn } of dueSeasons(rules(pack), known, day)) {
          for (const other of [opensOn, untilOn]) {
            const again = dueSeasons(rules(pack), known, other).find((each) => each.season === season);
            expect([season, again?.opensOn, again?.untilOn]).toEqual([season, opensOn, untilOn]);
          }
        }
      }),
    );
  });

  test('the safety day is a Monday with none left in its March', () => {
    for (let year = 2025; year <= 2060; year += 1) {
      const window = seasonWindows(rules('national'), [], dayFrom(`${String(year)}-03-01`)).find(
        ({ occasion, period }) => occasion === 'safety-day' && period === String(year),
      );
      const monday = addDays(window?.opensOn ?? dayFrom('2025-01-01'), 7);
      expect(dayOfWeek(monday)).toBe(1);
      expect(formatDay(monday).slice(5, 7)).toBe('03');
      expect(formatDay(addDays(monday, 7)).slice(5, 7)).toBe('04');
    }
  });
});
