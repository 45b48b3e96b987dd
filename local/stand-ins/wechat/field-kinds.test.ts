import { describe, expect, it } from '@jest/globals';
import { fieldKindOf } from './field-kinds';

describe('a keyword takes values of its kind only', () => {
  it.each([
    ['thing1', ['一'.repeat(20), 'A1，b'], ['一'.repeat(21)]],
    [
      'name2',
      ['王小明', '王·明', 'Wang Xiaoming', '一二三四五六七八九十'],
      ['一二三四五六七八九十一', 'W'.repeat(21), '王3'],
    ],
    ['phrase3', ['已超期', '一二三四五'], ['一二三四五六', '超期1', 'ok']],
    ['number4', ['12', '3.5', '9'.repeat(32)], ['12项', '9'.repeat(33), '1,000']],
    ['letter5', ['AbC'], ['A1', 'A'.repeat(33)]],
    ['symbol6', ['#￥', '……'], ['a', '!!!!!!']],
    ['character_string7', ['2026-W47', 'A b_1'], ['第47周', 'a'.repeat(33)]],
    ['time8', ['15:01', '2026年11月22日 20:00', '08:00~09:30'], ['25:00', '2026-11-22 20:00', '20点']],
    [
      'date9',
      ['2026年11月22日', '2026年11月22日 20:00', '2026年11月1日~2026年11月30日'],
      ['11月22日', '2026-11-22'],
    ],
    ['amount10', ['¥20', '20.5元', '1234567890'], ['12345678901', '￥￥20', '二十元']],
    ['phone_number11', ['+86-0766-66888866', '13800000000'], ['1'.repeat(18), '电话1']],
    ['car_number12', ['粤A8Z888挂', '沪A12345'], ['粤A8Z888888挂', '粤粤粤A']],
  ])('%s', (key, good, bad) => {
    const suits = fieldKindOf(key);
    expect(good.filter((value) => suits?.(value) !== true)).toEqual([]);
    expect(bad.filter((value) => suits?.(value) === true)).toEqual([]);
  });

  it('has a kind and a number', () => {
    expect(['thing', 'text1', 'toString1', 'thing1x'].map(fieldKindOf)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
