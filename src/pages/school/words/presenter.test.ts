import { describe, expect, test } from '@jest/globals';
import { dueLine, lengthsOf, toTell, whereOf, type Words } from './presenter';

const CLASS = { school: '青杨小学', region: '990100005', className: '三（2）班' };
const words: Words = {
  today: '2026-11-20',
  posts: [CLASS],
  due: { length: 'five', before: 'weekend', offUntil: '2026-11-22' },
  missing: [],
  words: [],
  sent: [],
};

describe('a school’s reminder', () => {
  test('says what begins after today’s lessons, and that on a day off it may be sent all the same', () => {
    expect(dueLine(words)).toContain('周末');
    expect(dueLine({ ...words, due: { length: 'one', before: 'evening', offUntil: null } })).toContain(
      '一分钟',
    );
    expect(dueLine({ ...words, due: null })).toContain('照样可以发');
  });

  test('is proposed in today’s length first', () => {
    expect(lengthsOf(words)).toEqual(['five', 'one', 'thirty']);
    expect(lengthsOf({ ...words, due: null })).toEqual(['one', 'five', 'thirty']);
  });

  test('goes to the classes that have not heard one of its length today', () => {
    const said = { school: CLASS.school, className: null, length: 'five', word: 'five-fire' } as const;
    expect(whereOf(toTell(words, 'five'))).toBe('三（2）班');
    expect(toTell({ ...words, sent: [said] }, 'five')).toEqual([]);
    expect(toTell({ ...words, sent: [said] }, 'one')).toEqual([CLASS]);
    expect(whereOf([{ school: CLASS.school, region: CLASS.region }])).toBe('全校');
  });
});
