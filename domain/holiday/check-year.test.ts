import { describe, expect, test } from '@jest/globals';
import { dayFrom } from '../calendar/calendar-day';
import { checkYear } from './check-year';
import { readStretches } from './read-stretches';

/** 2025, a year whose festivals of autumn fall into one, in the shape of the State Council's notice. */
const SHEET_2025 = `名称,开始,结束,类别
元旦,2025-01-01,2025-01-01,放假
春节,2025-01-28,2025-02-04,放假
调休,2025-01-26,上班
调休,2025-02-08,上班
清明节\t2025.4.4\t2025.4.6\t放假
劳动节,2025-05-01,2025-05-05,放假
调休,2025-04-27,上班
端午节,2025-05-31,2025-06-02,放假

国庆节和中秋节，2025年10月1日，2025年10月8日，放假
调休,2025-09-28,上班
调休,2025-10-11,上班`;

const stretchesOf = (sheet: string) => {
  const read = readStretches(sheet);
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  return read.value;
};
const check = (sheet: string, more: { readonly year?: number; readonly despite?: boolean } = {}) =>
  checkYear({ year: 2025, part: 'state', stretches: stretchesOf(sheet), despite: false, ...more });
const without = (line: RegExp) =>
  SHEET_2025.split('\n')
    .filter((each) => !line.test(each))
    .join('\n');

describe('a year’s days off', () => {
  test('are read from lines as people write them', () => {
    expect(stretchesOf(SHEET_2025)).toHaveLength(11);
    expect(stretchesOf('清明节 2025.4.4 2025.4.6 放假')[0]).toEqual({
      kind: 'holiday',
      name: '清明节',
      from: dayFrom('2025-04-04'),
      to: dayFrom('2025-04-06'),
    });
  });

  test('are taken when every festival is there and what is worked in exchange adds up', () => {
    expect(check(SHEET_2025)).toEqual({ ok: true, value: null });
  });

  test.each([
    ['a festival is missing', without(/端午/), 'calendar.gap', ['端午']],
    [
      'a festival has a gap',
      SHEET_2025.replace(
        '劳动节,2025-05-01,2025-05-05',
        '劳动节,2025-05-01,2025-05-02,放假\n劳动节,2025-05-04,2025-05-05',
      ),
      'calendar.gap',
      ['劳动'],
    ],
    [
      'a day that the law names is worked',
      SHEET_2025.replace('2025-05-01,2025-05-05', '2025-05-02,2025-05-05'),
      'calendar.gap',
      ['劳动'],
    ],
    ['a day stands there twice', `${SHEET_2025}\n春节,2025-02-04,放假`, 'calendar.doubled', ['days.12']],
    ['a day off is worked', `${SHEET_2025}\n调休,2025-02-01,上班`, 'calendar.doubled', ['days.12']],
    [
      'a worked day is a Wednesday',
      SHEET_2025.replace('2025-02-08', '2025-02-12'),
      'calendar.workdays',
      ['weekend'],
    ],
    ['one worked day is forgotten', without(/09-28/), 'calendar.workdays', ['count']],
    [
      'a day lies in another year',
      `${SHEET_2025}\n元旦,2026-01-01,放假`,
      'calendar.outsideYear',
      ['days.12'],
    ],
    [
      'a school break is among them',
      `${SHEET_2025}\n暑假,2025-07-01,2025-08-31,暑假`,
      'calendar.outsideYear',
      ['days.12'],
    ],
  ])('are refused when %s', (...[, sheet, code, fields]) => {
    expect(check(sheet)).toEqual({ ok: false, refusal: { code, fields } });
  });

  test('that do not add up are taken when the document says so, but never with a Wednesday', () => {
    expect(check(without(/09-28/), { despite: true })).toMatchObject({ ok: true });
    expect(check(SHEET_2025.replace('2025-02-08', '2025-02-12'), { despite: true })).toMatchObject({
      refusal: { code: 'calendar.workdays', fields: ['weekend'] },
    });
  });

  test.each(['春节', '春节,2025-13-01,放假', '春节,2025-02-04,2025-01-28,放假', '春节,2025-01-28,歇着', ''])(
    'are refused when a line says nothing: %s',
    (line) => {
      expect(readStretches(line)).toMatchObject({ refusal: { code: 'calendar.unreadable' } });
    },
  );

  test('name the line that is wrong', () => {
    expect(readStretches('元旦,2025-01-01,放假\n春节,什么时候,放假')).toMatchObject({
      refusal: { fields: ['days.2'] },
    });
  });
});

describe('the schools’ breaks', () => {
  const school = (sheet: string) =>
    checkYear({ year: 2027, part: 'school', stretches: stretchesOf(sheet), despite: false });

  test('are one winter and one summer, each in one piece', () => {
    expect(school('寒假,2027-01-23,2027-02-21,寒假\n暑假,2027-07-03,2027-08-31,暑假')).toMatchObject({
      ok: true,
    });
    expect(school('寒假,2026-12-30,2027-02-21,寒假\n暑假,2027-07-03,2027-08-31,暑假')).toMatchObject({
      ok: true,
    });
    expect(school('暑假,2027-07-03,2027-08-31,暑假')).toMatchObject({
      refusal: { code: 'calendar.gap', fields: ['winter-break'] },
    });
    expect(
      school(
        '寒假,2027-01-23,2027-02-21,寒假\n暑假,2027-07-03,2027-07-20,暑假\n暑假,2027-08-01,2027-08-31,暑假',
      ),
    ).toMatchObject({ refusal: { code: 'calendar.gap', fields: ['summer-break'] } });
  });
});
