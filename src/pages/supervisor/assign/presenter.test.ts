import { describe, expect, test } from '@jest/globals';
import { countyVillages, villages } from '../../../../test/phones/looks/fixtures/supervision';
import { byTownship, emptyDraft, inputOf, missingOf, previewOf } from './presenter';

const draft = {
  ...emptyDraft,
  title: 'training',
  villages: ['990100005001', '990100005002'],
  dueOn: '2026-11-27',
} as const;

describe('one thing for many', () => {
  test('says what is still missing, and is not sent before', () => {
    expect(missingOf(emptyDraft)).toEqual(['选什么事', '选派给哪些村', '选日子']);
    expect(missingOf({ ...draft, title: 'other' })).toEqual(['写一句说明']);
    expect(inputOf(emptyDraft)).toBeUndefined();
    expect(inputOf({ ...draft, note: ' ' })).toEqual({
      title: 'training',
      villages: ['990100005001', '990100005002'],
      dueOn: '2026-11-27',
    });
  });

  test('says before it is sent who gets it, and which village has nobody', () => {
    expect(previewOf(draft, villages.villages)).toEqual([
      '2 个村，1 位儿童主任各有一件',
      '石门村现在没有儿童主任，会留在那个村，先由您看着办',
      '明天早上告诉他们，各人办好点一下，可以写一句。',
    ]);
    expect(previewOf(emptyDraft, villages.villages)).toEqual([]);
  });

  test('is chosen by township where there are several', () => {
    expect(byTownship(countyVillages.villages).map(({ township }) => township)).toEqual(['柳溪镇', '石桥镇']);
  });
});
