import { describe, expect, test } from '@jest/globals';
import { addDays, beijingDay, carryOn, daysBetween, mondayOf, weekdayOf, weekOf } from './days';

describe('days on the phone', () => {
  test('are counted over months and leap years', () => {
    expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(daysBetween('2026-11-30', '2026-12-02')).toBe(2);
  });

  test('begin at midnight in Beijing', () => {
    expect(beijingDay(new Date('2026-11-23T15:59:59Z'))).toBe('2026-11-23');
    expect(beijingDay(new Date('2026-11-23T16:00:00Z'))).toBe('2026-11-24');
  });

  test.each([
    ['2026-11-24', '2026-W48'],
    ['2026-11-22', '2026-W47'],
    ['2027-01-01', '2026-W53'],
    ['2025-12-29', '2026-W01'],
    ['2024-12-30', '2025-W01'],
  ])('%s lies in week %s, and the week begins on its Monday', (day, week) => {
    expect(weekOf(day)).toBe(week);
    expect(mondayOf(week)).toBe(addDays(day, -weekdayOf(day)));
  });

  test('pass on a phone without a network as on the functions’ calendar', () => {
    const asOf = new Date('2026-11-22T15:00:00Z');
    expect(carryOn('2030-05-01', asOf, new Date('2026-11-22T16:30:00Z'))).toBe('2030-05-02');
    expect(carryOn('2030-05-01', asOf, new Date('2026-11-22T14:30:00Z'))).toBe('2030-05-01');
    expect(carryOn('2030-05-01', undefined, new Date('2026-11-29T14:30:00Z'))).toBe('2030-05-01');
  });
});
