import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { withoutNames } from './without-names';

describe('a text as a service hears it', () => {
  test('names nobody who is known, neither in full nor as he is called, however it is typed', () => {
    const names = ['王小雨', '李平'];
    expect(withoutNames('王小雨和小雨，王 小·雨，还有李平。', names)).toBe('某人和某人，某人，还有某人。');
    expect(withoutNames('请看好孩子。', names)).toBe('请看好孩子。');
  });

  test('has no number of a telephone or an identity, and keeps hours and rooms', () => {
    expect(withoutNames('打 138 0000 0000，身份证 11010120150101123X，3 号楼 18:30。', [])).toBe(
      '打 号码，身份证 号码，3 号楼 18:30。',
    );
  });

  test('holds none of the names, whatever the names and wherever they stand', () => {
    const name = fc
      .array(fc.constantFrom('王', '小', '雨', '安', '(', '𠮷'), { minLength: 2, maxLength: 4 })
      .map((letters) => letters.join(''));
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 5 }), fc.array(fc.string()), (names, between) => {
        const text = names.map((each, at) => `${between[at] ?? ''}${each}`).join('');
        const heard = withoutNames(text, names);
        expect(names.filter((each) => heard.includes(each))).toEqual([]);
      }),
    );
  });
});
