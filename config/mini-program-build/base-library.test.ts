import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { projectFiles } from '../project-files';
import { isNewer, OLDEST_BASE_LIBRARY, unguarded } from './base-library';

describe('the oldest base library', () => {
  const sources = projectFiles('src', ['.ts', '.tsx']).filter((path) => !path.includes('.test.'));

  it('has every function of WeChat that the pages call, or they ask for it first', () => {
    const wrong = sources.flatMap((path) =>
      unguarded(readFileSync(path, 'utf8')).map((name) => `${path}: ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('is the one that the operators’ handbook names', () => {
    expect(readFileSync('docs/operating.md', 'utf8')).toContain(OLDEST_BASE_LIBRARY);
  });
});

describe('a source', () => {
  it.each([
    ["Taro.login(); Taro.getStorage({ key: 'a' });", []],
    ['Taro.openPrivacyContract();', ['openPrivacyContract']],
    ["if (Taro.canIUse('openPrivacyContract')) Taro.openPrivacyContract();", []],
    ['wx.somethingNew(); wx.somethingNew();', ['somethingNew']],
  ])('%j calls unguarded %j', (source, names) => {
    expect(unguarded(source)).toEqual(names);
  });

  it.each([
    ['2.32.3', '2.23.4', true],
    ['2.9.3', '2.23.4', false],
    ['3.0.0', '2.23.4', true],
    ['2.23.4', '2.23.4', false],
  ])('of %s is newer than %s: %j', (one, other, newer) => {
    expect(isNewer(one, other)).toBe(newer);
  });
});
