import { expect, test } from '@jest/globals';
import { maskAddress } from './mask-address';

test.each([
  ['203.0.113.77', '203.0.*'],
  ['2001:db8:85a3::8a2e:370:7334', '2001:db8:85a3:*'],
  ['localhost', '*'],
  ['', '*'],
])('the address %j is printed as %j', (address, printed) => {
  expect(maskAddress(address)).toBe(printed);
});
