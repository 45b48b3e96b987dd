import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, dayFrom } from '../calendar/calendar-day';
import { weekQuestions } from './weekly-question';

const aChild = (id: string, birth = '2016-04-02') => ({ id, birthOn: dayFrom(birth) });
const MONDAY = dayFrom('2026-11-16');
const ids = fc.uniqueArray(fc.stringMatching(/^ch_[a-z2-7]{12}$/), { minLength: 1, maxLength: 6 });

describe('the week’s question', () => {
  test('is the same from Monday to Sunday, and another one on the next Monday', () => {
    const [monday] = weekQuestions([aChild('ch_one')], MONDAY);
    expect(weekQuestions([aChild('ch_one')], addDays(MONDAY, 6))).toEqual([monday]);
    expect(weekQuestions([aChild('ch_one')], addDays(MONDAY, 7))).not.toEqual([monday]);
  });

  test('does not come again within a year, whatever the child', () => {
    fc.assert(
      fc.property(ids, (some) => {
        const children = some.map((id) => aChild(id, '2018-04-02'));
        const seen = Array.from({ length: 53 }, (_, week) =>
          weekQuestions(children, addDays(MONDAY, week * 7)),
        );
        for (const [at] of some.entries())
          expect(new Set(seen.map((each) => each[at]?.number)).size).toBe(53);
      }),
    );
  });

  test('is never the same for two children of a household', () => {
    fc.assert(
      fc.property(ids, fc.integer({ min: 0, max: 400 }), (some, days) => {
        const asked = weekQuestions(
          some.map((id) => aChild(id)),
          addDays(MONDAY, days),
        );
        expect(new Set(asked.map(({ number }) => number)).size).toBe(some.length);
      }),
    );
  });

  test.each([
    ['2019-11-17', 'small'],
    ['2019-11-16', 'school'],
    ['2013-11-17', 'school'],
    ['2013-11-16', 'teen'],
  ])('of a child born on %s is one for %s: the age on Monday counts', (birth, band) => {
    expect(weekQuestions([aChild('ch_one', birth)], addDays(MONDAY, 3))).toMatchObject([{ band }]);
  });
});
