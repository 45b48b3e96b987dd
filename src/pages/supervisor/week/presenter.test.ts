import { describe, expect, test } from '@jest/globals';
import { villagesWeek } from '../../../../test/phones/looks/fixtures/supervision';
import { escalatedOf, placesOf } from './presenter';

describe('the week by place', () => {
  const [busy, calm, silent] = placesOf(villagesWeek);

  test('keeps the order of the codes, whoever has more to do', () => {
    expect(placesOf(villagesWeek).map(({ name }) => name)).toEqual([
      '青杨村',
      '石门村',
      '清水溪社区居民委员会',
    ]);
  });

  test('says what needs somebody beside each line, and nothing where nothing does', () => {
    expect(busy?.lines.flatMap(({ marks }) => marks)).toEqual(['过期 4', '转上来 2', '过了日子没去 1']);
    expect(calm?.lines.flatMap(({ marks }) => marks)).toEqual([]);
  });

  test('tells how long nobody was visited where the plan prints no number', () => {
    expect(silent?.lines.map(({ text }) => text)).toEqual([
      '要签 7，有效 6，原件归档 4',
      '上周没有要联系的',
      '没办 0，本周到期 0',
      '方案没写次数 6，没去过 1，最久 112 天没去',
    ]);
  });

  test('adds up what was passed on', () => {
    expect(escalatedOf(villagesWeek)).toBe(2);
  });
});
