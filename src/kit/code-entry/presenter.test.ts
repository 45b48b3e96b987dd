import { expect, test } from '@jest/globals';
import { digitsOf } from './presenter';

test.each([
  ['12 34-567', '123456'],
  ['验证码 042117，十分钟内有效', '042117'],
  ['', ''],
])('of what is typed (%s) the first six digits are kept', (typed, kept) => {
  expect(digitsOf(typed)).toBe(kept);
});
