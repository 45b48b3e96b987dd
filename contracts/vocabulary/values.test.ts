import { describe, expect, test } from '@jest/globals';
import { agreementId, childId, cursor, day, householdId, pageLimit, regionCode, text, week } from './values';

describe('an id', () => {
  test('is its prefix and twelve characters of base32', () => {
    expect(childId.safeParse('ch_abcdefghij27').success).toBe(true);
  });

  test.each([
    'ch_abcdefghij2',
    'ch_abcdefghij277',
    'ch_ABCDEFGHIJ27',
    'ch_abcdefghij18',
    'chabcdefghij27',
    'hh_abcdefghij27',
    ' ch_abcdefghij27',
    'ch_abcdefghij27\n',
    '',
    12,
    null,
  ])('is not %j', (value) => {
    expect(childId.safeParse(value).success).toBe(false);
  });

  test('of one kind is none of another', () => {
    expect(agreementId.safeParse('hh_abcdefghij27').success).toBe(false);
    expect(householdId.safeParse('hh_abcdefghij27').success).toBe(true);
  });
});

describe('a day', () => {
  test.each(['2026-11-18', '2028-02-29'])('is %s', (value) => {
    expect(day.safeParse(value).success).toBe(true);
  });

  test.each([
    '2026-02-29',
    '2026-11-31',
    '2026-13-01',
    '26-11-18',
    '2026-1-8',
    '2026/11/18',
    '2026-11-18T00:00',
    '',
  ])('is not %j', (value) => {
    expect(day.safeParse(value).success).toBe(false);
  });
});

describe('a week', () => {
  test.each(['2026-W47', '2026-W01', '2026-W53'])('is %s', (value) => {
    expect(week.safeParse(value).success).toBe(true);
  });

  test.each(['2026-W00', '2026-W54', '2026-W7', '2026W47', '2026-w47', '2026-47', 'W47', ''])(
    'is not %j',
    (value) => {
      expect(week.safeParse(value).success).toBe(false);
    },
  );
});

describe('a text', () => {
  test('is trimmed before it is measured', () => {
    expect(text(3).parse('  说好了  ')).toBe('说好了');
  });

  test.each(['', '   ', '\u3000', '四个字呢'])('is not %j where three characters fit', (value) => {
    expect(text(3).safeParse(value).success).toBe(false);
  });
});

describe('a region', () => {
  test.each(['330903', '330903101', '330903101201'])('is %s: county, township, village', (value) => {
    expect(regionCode.safeParse(value).success).toBe(true);
  });

  test.each(['', '33', '3309031', '3309031012', '33090310120', '3309031012011', '33090a', '%', '330903%'])(
    'is not %j',
    (value) => {
      expect(regionCode.safeParse(value).success).toBe(false);
    },
  );
});

describe('a page', () => {
  test('has 50 rows unless the caller says otherwise, and never more than 100', () => {
    expect(pageLimit.parse(undefined)).toBe(50);
    expect([1, 100].map((value) => pageLimit.safeParse(value).success)).toEqual([true, true]);
    expect([0, 101, 1.5, -1, '50'].map((value) => pageLimit.safeParse(value).success)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  test('goes on from a cursor of reasonable length', () => {
    expect(cursor.safeParse('x'.repeat(200)).success).toBe(true);
    expect(cursor.safeParse('x'.repeat(201)).success).toBe(false);
  });
});
