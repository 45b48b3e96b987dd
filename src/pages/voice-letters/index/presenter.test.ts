import { describe, expect, test } from '@jest/globals';
import { homeName, isTooShort, type Letter, newAct, rowOf, secondsLeft } from './presenter';

const letter = (spec: Partial<Letter> = {}): Letter => ({
  letterId: 'vl_aaaaaaaaaaa2',
  mine: false,
  side: 'caregiver',
  from: '奶奶',
  on: '2026-11-17',
  seconds: 12,
  heard: false,
  removable: true,
  keepUntil: '2027-05-16',
  ...spec,
});

describe('a recording in the list', () => {
  test('says who spoke, when, how long it stays, and that nobody has heard it', () => {
    expect(rowOf(letter(), '2026-11-18')).toEqual({
      title: '奶奶说的',
      text: '昨天，留到2027年5月16日',
      fresh: true,
    });
    expect(rowOf(letter({ heard: true }), '2026-11-18').fresh).toBe(false);
  });

  test('of one’s own says whether the family has heard it', () => {
    expect(rowOf(letter({ mine: true }), '2026-11-18')).toMatchObject({ title: '您说的', fresh: false });
    expect(rowOf(letter({ mine: true }), '2026-11-18').text).toContain('家里还没听');
    expect(rowOf(letter({ mine: true, heard: true }), '2026-11-18').text).toContain('家里听过了');
  });
});

test('a minute is the most, and what is shorter than a second was not meant', () => {
  expect([secondsLeft(0), secondsLeft(45), secondsLeft(75)]).toEqual([60, 15, 0]);
  expect([isTooShort(0), isTooShort(0.4), isTooShort(1)]).toEqual([true, true, false]);
});

test('a recording has an id of its own', () => {
  expect(newAct()).toMatch(/^va_[a-z2-7]{12}$/);
  expect(newAct()).not.toBe(newAct());
});

test('a home is called by its children', () => {
  expect(homeName({ children: ['王小雨', '王小川'] })).toBe('王小雨、王小川');
});
