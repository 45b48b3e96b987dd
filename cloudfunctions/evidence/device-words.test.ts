import { describe, expect, test } from '@jest/globals';
import { deviceWords } from './device-words';

describe('the device of a line in the trail', () => {
  test.each([
    ['HUAWEI NOH-AN00 HarmonyOS 4.2', '鸿蒙手机'],
    ['Redmi 22041211AC Android 13', '安卓手机'],
    ['iPhone iPhone14,5 iOS 17.4', '苹果手机'],
    ['Mozilla/5.0 (Linux; Android 12) Chrome/107 MicroMessenger/8.0.50', '微信，安卓手机'],
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64)', '电脑'],
  ])('is a kind in words: %s', (described, words) => {
    expect(deviceWords(described)).toBe(words);
  });

  test('is left out where it says nothing to a reader', () => {
    for (const opaque of [null, '', 'node', 'd3f1c0ffee-77ab'])
      expect([opaque, deviceWords(opaque)]).toEqual([opaque, '']);
  });
});
