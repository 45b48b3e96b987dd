import { describe, expect, test } from '@jest/globals';
import { unclosedTags } from './unclosed-tags';

describe('the tags of a template', () => {
  test.each([
    '<input value="{{i.p1}}"></input>',
    '<image src="a" /><view><text>a</text></view>',
    `<view wx:if="{{a>b}}" class='{{c>"d"}}'></view>`,
  ])('are closed in %j', (wxml) => {
    expect(unclosedTags(wxml)).toEqual([]);
  });

  test('without an end are found, as a minifier for HTML leaves them', () => {
    expect(unclosedTags('<template name="a"><input bindtap="eh"></template>')).toEqual(['input']);
    expect(unclosedTags('<view><text></text>')).toEqual(['view']);
  });

  test('without a beginning are found', () => {
    expect(unclosedTags('<view></view></input>')).toEqual(['/input']);
  });
});
