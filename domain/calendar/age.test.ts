import { expect, test } from '@jest/globals';
import { ageOn } from './age';
import { dayFrom } from './calendar-day';

test.each([
  ['2018-11-18', '2026-11-17', 7],
  ['2018-11-18', '2026-11-18', 8],
  ['2018-11-18', '2026-11-19', 8],
  ['2010-02-28', '2026-02-28', 16],
  ['2026-11-18', '2026-11-18', 0],
  ['2026-11-18', '2027-11-17', 0],
  ['1950-12-31', '2026-12-30', 75],
])('who was born on %s is, on %s, %d', (birthDay, day, age) => {
  expect(ageOn(dayFrom(birthDay), dayFrom(day))).toBe(age);
});

test('who was born on 29 February turns a year older on 28 February of a common year, on the 29th of a leap year', () => {
  const born = dayFrom('2016-02-29');
  expect(
    ['2026-02-27', '2026-02-28', '2024-02-28', '2024-02-29'].map((day) => ageOn(born, dayFrom(day))),
  ).toEqual([9, 10, 7, 8]);
});
