import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fieldKindOf } from '../../local/stand-ins/wechat/field-kinds';
import { number, smsVariable, thing, timeField } from './template-field';

const anyText = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 });
const hasInk = (text: string): boolean => text.trim() !== '';

describe('a thing', () => {
  test('fits WeChat’s rule whatever text it is made from', () => {
    fc.assert(
      fc.property(anyText.filter(hasInk), (text) => {
        const field = thing(text);
        expect(hasInk(field)).toBe(true);
        expect(fieldKindOf('thing1')?.(field)).toBe(true);
      }),
    );
  });

  test('keeps a text of 20 characters and cuts one of 21, ending in …', () => {
    expect(thing('一'.repeat(20))).toBe('一'.repeat(20));
    expect(thing('一'.repeat(21))).toBe(`${'一'.repeat(19)}…`);
  });

  test('counts a rare character as one and never cuts it in half', () => {
    expect(thing('𠮷'.repeat(20))).toBe('𠮷'.repeat(20));
    expect(thing('𠮷'.repeat(21))).toBe(`${'𠮷'.repeat(19)}…`);
  });

  test.each(['', ' ', '\u3000\n'])('must not be blank: %j is a bug', (blank) => {
    expect(() => thing(blank)).toThrow(RangeError);
  });
});

describe('a number', () => {
  test('is any whole number', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (value) => {
        expect(fieldKindOf('number1')?.(number(value))).toBe(true);
      }),
    );
  });

  test.each([Number.NaN, 1.5, Number.POSITIVE_INFINITY])('is not %p', (value) => {
    expect(() => number(value)).toThrow(RangeError);
  });
});

describe('a time', () => {
  test('is written as WeChat writes it', () => {
    expect(timeField('2026-11-22', '19:30')).toBe('2026年11月22日 19:30');
    expect(timeField('2027-01-03', '23:59')).toBe('2027年1月3日 23:59');
    expect(fieldKindOf('time2')?.(timeField('2027-01-03', '23:59'))).toBe(true);
  });

  test('of something that is no day is a bug', () => {
    expect(() => timeField('周日', '19:30')).toThrow(RangeError);
  });
});

test('a variable of a text message never has more than 6 characters', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(Array.from(smsVariable(text)).length).toBeLessThanOrEqual(6);
    }),
  );
  expect(smsVariable(' 防沉迷和防欺凌 ')).toBe('防沉迷和防欺');
});
