import { describe, expect, test } from '@jest/globals';
import { caregiverBars } from '../../contracts/vocabulary/agreement';
import { aScreen } from '../../test/builders/agreement';
import { dayFrom } from '../calendar/calendar-day';
import { screenCaregiver } from './screen-caregiver';

const ARTICLE_22 = '未成年人保护法第二十二条';
const screen = (spec: Parameters<typeof aScreen>[0], birthOn: string | null = '1960-02-01') =>
  screenCaregiver(aScreen(spec), birthOn === null ? null : dayFrom(birthOn), dayFrom('2026-11-18'));
const aged = (birthOn: string, ownIncome?: { stated: boolean; checkedByDirector: boolean }) => {
  const answer = screen({ ownIncome }, birthOn);
  return answer.ok ? 'may care' : answer.refusal.code;
};

test('a grandmother with full capacity and no bar may be entrusted', () => {
  expect(screen({})).toEqual({ ok: true, value: null });
});

test.each(caregiverBars)('the bar %s refuses anybody, by article 22', (bar) => {
  expect(screen({ bars: [bar] })).toEqual({
    ok: false,
    refusal: { code: 'agreement.caregiverBarred', fields: ['content.caregiver.bars'], article: ARTICLE_22 },
  });
});

test('without full civil capacity nobody may be entrusted, whatever the age', () => {
  expect(screen({ fullCivilCapacity: false })).toMatchObject({
    refusal: { code: 'agreement.caregiverNoCapacity', article: ARTICLE_22 },
  });
});

test('without a birth date capacity is unknown, and unknown is no yes', () => {
  expect(screen({}, null)).toMatchObject({ refusal: { code: 'agreement.caregiverNoCapacity' } });
});

test('old age never refuses', () => {
  expect(aged('1930-01-01')).toBe('may care');
});

describe('a young caregiver', () => {
  const proven = { stated: true, checkedByDirector: true };

  test.each([
    ['the day before turning 16', '2010-11-19'],
    ['at 15', '2011-05-01'],
  ])('%s is refused even with an own income', (_, birthOn) => {
    expect(aged(birthOn, proven)).toBe('agreement.caregiverUnder16');
  });

  test.each([
    ['on the sixteenth birthday', '2010-11-18'],
    ['at 17', '2009-05-01'],
    ['the day before turning 18', '2008-11-19'],
  ])('%s needs an own income, stated and checked', (_, birthOn) => {
    expect(aged(birthOn)).toBe('agreement.caregiverIncomeUnproven');
    expect(aged(birthOn, { stated: true, checkedByDirector: false })).toBe(
      'agreement.caregiverIncomeUnproven',
    );
    expect(aged(birthOn, { stated: false, checkedByDirector: true })).toBe(
      'agreement.caregiverIncomeUnproven',
    );
    expect(aged(birthOn, proven)).toBe('may care');
  });

  test('is refused by article 18 of the Civil Code', () => {
    expect(screen({}, '2010-11-18')).toMatchObject({ refusal: { article: '民法典第十八条' } });
  });

  test('needs no statement from the eighteenth birthday on', () => {
    expect(aged('2008-11-18')).toBe('may care');
  });
});
