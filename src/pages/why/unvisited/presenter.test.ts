import { expect, test } from '@jest/globals';
import { unvisited } from '../../../../test/phones/looks/fixtures/why';
import { presentUnvisited } from './presenter';

test('each child is told with its home, its last visit and how long ago that was, in the order of the list', () => {
  expect(presentUnvisited(unvisited).map(({ name, text, days, tone }) => [name, text, days, tone])).toEqual([
    ['贾浩宇', '贾家，青杨村，方案没写多久去一次', '还没去过', 'need'],
    ['曹雨薇', '曹家，青杨村，上次 9月15日，方案没写多久去一次', '64 天没去', 'plain'],
    [
      '欧阳诗涵',
      '欧家，青杨村，上次 2025年12月30日，方案没写重点儿童多久去一次，先按一般儿童',
      '323 天没去',
      'plain',
    ],
  ]);
});
