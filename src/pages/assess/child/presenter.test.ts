import { expect, test } from '@jest/globals';
import { assessed, notAssessed } from '../../../../test/phones/looks/fixtures/assessment';
import { historyLines, waiting } from './presenter';

test('a lower colour that waits is found, and nothing where none does', () => {
  expect(waiting(assessed)?.colour).toBe('blue');
  expect(waiting(notAssessed)).toBeUndefined();
});

test('the history says who, what was computed, why, and what the supervisor answered', () => {
  const [pending, up, refused] = historyLines(assessed);
  expect(pending).toMatchObject({
    on: '11.19',
    title: '蓝色，周小琴评',
    text: '算出来是绿色；因为：妈妈回来住了两周；等督导员看；示例（虚构）',
    hollow: true,
  });
  expect(up).toMatchObject({ title: '红色，周小琴评', hollow: false });
  expect(refused?.text).toContain('督导员没有同意；钱督导，9月12日；再看一个月');
});
