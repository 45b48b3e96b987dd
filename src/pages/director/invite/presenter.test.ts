import { describe, expect, test } from '@jest/globals';
import { aFamily } from '../record/a-family';
import { codeGroups, hintFor, presentPeople } from './presenter';

describe('inviting', () => {
  test('gives the code in groups of four to read out', () => {
    expect(codeGroups('abcdefgh23456777abcdefgh2345677a')).toEqual([
      'abcd',
      'efgh',
      '2345',
      '6777',
      'abcd',
      'efgh',
      '2345',
      '677a',
    ]);
  });

  test('offers everybody of the family and says who has WeChat bound', () => {
    expect(presentPeople(aFamily()).map(({ label }) => label)).toEqual(['奶奶陈桂芳', '妈妈刘敏（已绑定）']);
  });

  test('says beforehand where the code goes, or that it cannot', () => {
    const [nai, ma] = aFamily().people;

    expect(hintFor(undefined)).toBeUndefined();
    expect(hintFor(nai)).toContain('先核对号码');
    expect(hintFor(ma)).toContain('已经绑定过');
    expect(hintFor({ ...nai!, phone: null })).toContain('没有登记手机号');
  });
});
