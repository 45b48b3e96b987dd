import { describe, expect, test } from '@jest/globals';
import { nameAtHome } from '../../../copy/name-at-home';
import { directorName } from './names';

describe('names', () => {
  test.each([
    ['王小雨', '小雨'],
    ['常乐', '常乐'],
    ['欧阳小雨', '小雨'],
    ['欧阳雨', '欧阳雨'],
  ])('%s is called %s at home', (name, called) => {
    expect(nameAtHome(name)).toBe(called);
  });

  test.each([
    ['周晓琴', '周主任'],
    ['欧阳晓琴', '欧阳主任'],
    ['', '儿童主任'],
    [undefined, '儿童主任'],
  ])('the director %s is spoken of as %s', (name, spoken) => {
    expect(directorName(name)).toBe(spoken);
  });
});
