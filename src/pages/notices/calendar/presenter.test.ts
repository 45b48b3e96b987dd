import { describe, expect, test } from '@jest/globals';
import { calendar } from '../../../../test/phones/looks/fixtures/notice-library';
import { dueRows, whereOf, yearCard } from './presenter';

describe('a year', () => {
  const cards = calendar.years.map(yearCard);

  test('is known, doubtful or not there, and says what follows', () => {
    expect(cards.map(({ title, tag }) => [title, tag.text])).toEqual([
      ['2026年放假安排', '待核'],
      ['2026年寒暑假', '还没有'],
      ['2027年放假安排', '有了'],
      ['2027年寒暑假', '还没有'],
    ]);
    expect(cards.map(({ note }) => note !== null)).toEqual([true, true, false, true]);
  });

  test('tells its days, and the worked ones as such', () => {
    expect(cards[2]?.stretches).toEqual(['元旦 1月1日—1月3日', '上班 1月9日']);
    expect(cards[2]?.by).toContain('孙立群');
  });
});

test('what comes next says when, why, and who asks for it', () => {
  expect(dueRows(calendar).map(({ title, kind }) => [title, kind])).toEqual([
    ['放假前：元旦放假，1月1日—1月3日', '方案'],
    ['安全教育日：全国中小学生安全教育日，3月29日', '产品默认'],
  ]);
});

test('a refusal points at the line, the festival or the weekend, and at nothing when it is about all of them', () => {
  expect(whereOf(['days.3'])).toBe('第 3 行');
  expect(whereOf(['端午'])).toBe('看看「端午」');
  expect(whereOf(['winter-break'])).toBe('看看「寒假」');
  expect(whereOf(['weekend'])).toContain('星期六');
  expect(whereOf(['count'])).toBeNull();
  expect(whereOf(undefined)).toBeNull();
});
