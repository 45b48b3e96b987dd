import { expect, test } from '@jest/globals';
import { aHousehold } from '../family/a-home';
import { dialsOf } from './presenter';

test('a family’s numbers go by what people are called at home', () => {
  expect(dialsOf(aHousehold()).map(({ name, relation }) => [name, relation])).toEqual([
    ['爸爸', '王建军'],
    ['奶奶', '陈桂芳'],
    ['周主任', '村里的儿童主任'],
  ]);
});
