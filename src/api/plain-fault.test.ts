import { describe, expect, test } from '@jest/globals';
import { plainFault } from './plain-fault';

describe('what the phone writes into a log that is not the county’s', () => {
  test('is the kind and the place of a fault', () => {
    const fault = new TypeError("Cannot read properties of undefined (reading 'weeks')");
    fault.stack = 'TypeError: x\n    at Home (pages/parent/home/index.js:1:5021)';
    expect(plainFault(fault)).toContain("TypeError: Cannot read properties of undefined (reading 'weeks')");
    expect(plainFault(fault)).toContain('pages/parent/home/index.js:1:5021');
  });

  test('names nobody, no number and no id that the fault quotes', () => {
    const said = plainFault(
      new SyntaxError('Unexpected token 王小明 13812345678 hh_aaaaaaaaaaaa at /pages/x?id=no_1&name=abc'),
    );
    expect(said).not.toMatch(/王|13812345678|hh_aaaa|name=abc/);
    expect(said).toContain('SyntaxError: Unexpected token');
  });

  test('is short, and reads WeChat’s own forms', () => {
    expect(plainFault('x'.repeat(5000)).length).toBeLessThanOrEqual(900);
    expect(plainFault({ reason: new Error('late'), promise: {} })).toContain('Error: late');
    expect(plainFault({ errMsg: 'setStorage:fail' })).toBe('setStorage:fail');
    expect(plainFault(undefined)).toBe('undefined');
  });
});
