import { describe, expect, test } from '@jest/globals';
import { typeOfAddress, typeOfSetting } from './type-multiple';

describe('the text size', () => {
  test.each([
    ['follows the factor', { fontSizeScaleFactor: 1.15, fontSizeSetting: 30 }, 1.15],
    ['follows the size in px where there is no factor', { fontSizeSetting: 20 }, 1.25],
    ['is the standard one where WeChat says nothing', {}, 1],
    ['stops where the layouts stop', { fontSizeScaleFactor: 1.9 }, 1.44],
    ['is never below the standard one', { fontSizeScaleFactor: 0.8 }, 1],
  ])('%s', (_what, setting, type) => {
    expect(typeOfSetting(setting, 16)).toBe(type);
  });

  test.each([
    ['http://parent.localhost/?type=1.3#/pages/start/index/index', 1.3],
    ['http://parent.localhost/#/pages/start/index/index?type=1.44', 1.44],
    ['http://parent.localhost/', 1],
    ['http://parent.localhost/?type=..', 1],
  ])('of a browser is asked for in the address: %s', (href, type) => {
    expect(typeOfAddress(href)).toBe(type);
  });
});
