import { describe, expect, test } from '@jest/globals';
import { childFacts } from '../contracts/vocabulary/child';
import { keyFactWords } from './key-fact-words';
import { regionPacks } from './registry';

const factsOf = (pack: string) => childFacts.filter((fact) => keyFactWords(pack, fact) !== null);

describe('the words of a key fact', () => {
  test.each(regionPacks)('$name: are there for what its plan names, and for nothing else', (pack) => {
    const triggers = pack.values['keyGroup.triggers']?.at(-1)?.value ?? [];
    const watched = pack.values.singleParentWatch?.at(-1)?.value === true ? ['single-parent'] : [];
    expect([...factsOf(pack.slug)].sort()).toEqual([...triggers, ...watched].sort());
  });

  test('speak of an assessed risk in Putuo alone, and of single parents there and in Chongqing', () => {
    const speaking = (fact: 'assessed-medium-or-high' | 'single-parent') =>
      regionPacks.filter(({ slug }) => keyFactWords(slug, fact) !== null).map(({ slug }) => slug);
    expect(speaking('assessed-medium-or-high')).toEqual(['putuo']);
    expect([...speaking('single-parent')].sort()).toEqual(['chongqing', 'putuo']);
    expect(keyFactWords('chongqing', 'single-parent')?.words).toBe('农村单亲家庭儿童');
  });

  test('keep a parent’s severe disability apart from any disability of the child', () => {
    for (const { slug } of regionPacks) {
      expect(keyFactWords(slug, 'parent-severe-disability')?.words).toContain('严重');
      expect(keyFactWords(slug, 'child-disability')?.words).not.toContain('严重');
    }
  });
});
