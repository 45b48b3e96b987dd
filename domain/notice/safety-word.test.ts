import { describe, expect, test } from '@jest/globals';
import type { SafetyWord } from '../../contracts/vocabulary/safety-word';
import { addDays, type CalendarDay, dayFrom, formatDay } from '../calendar/calendar-day';
import type { KnownYear } from '../holiday/known-days';
import { missingYears, wordDueOn, wordsFor } from './safety-word';

const stretch = (kind: KnownYear['stretches'][number]['kind'], from: string, to: string) => ({
  kind,
  name: kind,
  from: dayFrom(from),
  to: dayFrom(to),
});
const STATE: KnownYear = {
  year: 2026,
  part: 'state',
  stretches: [
    stretch('holiday', '2026-09-25', '2026-09-27'),
    stretch('holiday', '2026-10-01', '2026-10-07'),
    stretch('workday', '2026-10-10', '2026-10-10'),
  ],
};
const SCHOOL: KnownYear = {
  year: 2026,
  part: 'school',
  stretches: [stretch('summer-break', '2026-07-04', '2026-08-31')],
};
const due = (day: string, known: readonly KnownYear[] = [STATE, SCHOOL]) => {
  const found = wordDueOn(dayFrom(day), known);
  return found && [found.length, found.before, found.off && formatDay(found.off.to)];
};

describe('the reminder of a day', () => {
  test.each([
    ['2026-11-18', ['one', 'evening', null]],
    ['2026-11-20', ['five', 'weekend', '2026-11-22']],
    ['2026-11-21', null],
    ['2026-09-24', ['thirty', 'holiday', '2026-09-27']],
    ['2026-09-30', ['thirty', 'holiday', '2026-10-07']],
    // A Saturday that is worked: Friday has an ordinary evening, and the weekend is a Sunday.
    ['2026-10-09', ['one', 'evening', null]],
    ['2026-10-10', ['five', 'weekend', '2026-10-11']],
    ['2026-07-03', ['thirty', 'break', '2026-08-31']],
    ['2026-08-10', null],
  ])('%s is for %j', (day, expected) => {
    expect(due(day)).toEqual(expected);
  });

  test('is never guessed: of a year that nobody imported the law’s own dates and weekends are known, and it is said', () => {
    expect(due('2027-09-30', [])).toEqual(['thirty', 'holiday', '2027-10-03']);
    // The Spring Festival of 2027 follows the moon.
    expect(due('2027-02-05', [])).toEqual(['five', 'weekend', '2027-02-07']);
    expect(missingYears(dayFrom('2027-02-05'), [STATE, SCHOOL])).toEqual([
      { year: 2027, part: 'state' },
      { year: 2027, part: 'school' },
    ]);
    expect(missingYears(dayFrom('2026-02-05'), [STATE, SCHOOL])).toEqual([]);
  });
});

describe('the texts proposed', () => {
  const flood = { from: '05-01', to: '09-30' };

  test('are of the season, and no text comes again before the others have been said', () => {
    let said: readonly { readonly word: SafetyWord; readonly on: CalendarDay }[] = [];
    for (let day = dayFrom('2026-06-01'); day < dayFrom('2026-06-13'); day = addDays(day, 1)) {
      const [word] = wordsFor('one', { today: day, flood, said, due: null });
      if (word !== undefined) said = [...said, { word, on: day }];
    }
    const words = said.map(({ word }) => word);
    expect(words.slice(0, 2)).toEqual(['one-water', 'one-storm']);
    expect(new Set(words.slice(0, 6)).size).toBe(6);
    expect(words.slice(6)).toEqual(words.slice(0, 6));
    expect(words).not.toContain('one-fire');
  });

  test('speak of stoves in winter and not of water', () => {
    const words = wordsFor('five', { today: dayFrom('2026-12-11'), flood, said: [], due: null });
    expect(words[0]).toBe('five-fire');
    expect(words).not.toContain('five-water');
  });

  test('begin with the break’s own before a break', () => {
    const first = (day: string, known: readonly KnownYear[]) => {
      const today = dayFrom(day);
      const said = [
        { word: 'thirty-summer' as const, on: addDays(today, -300) },
        { word: 'thirty-winter' as const, on: addDays(today, -300) },
      ];
      return wordsFor('thirty', { today, flood, said, due: wordDueOn(today, known) })[0];
    };
    expect(first('2026-07-03', [SCHOOL])).toBe('thirty-summer');
    expect(
      first('2027-01-22', [
        { year: 2027, part: 'school', stretches: [stretch('winter-break', '2027-01-23', '2027-02-21')] },
      ]),
    ).toBe('thirty-winter');
    expect(first('2026-09-30', [STATE])).toBe('thirty-holiday');
  });
});
