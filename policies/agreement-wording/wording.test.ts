import { describe, expect, test } from '@jest/globals';
import { agreementArticles } from '../../contracts/vocabulary/agreement';
import { NATIONAL } from '../national';
import { CHONGQING } from '../regions/500000-chongqing';
import { HEZE } from '../regions/371700-heze';
import { SHANGHAI } from '../regions/310000-shanghai';
import { NATIONAL_WORDING } from './national';
import { REGIONAL_WORDINGS } from './regional';
import { wordingOn } from './registry';
import { wordingSlots } from './wording';

const clausesOf = ({ articles }: ReturnType<typeof wordingOn>) =>
  Object.values(articles).flatMap(({ clauses }) => clauses);
const everyText = [
  ...NATIONAL_WORDING.summary.flatMap(({ title, text }) => [title, text]),
  ...clausesOf(NATIONAL_WORDING),
  ...REGIONAL_WORDINGS.flatMap(({ adds }) => adds.map(({ clause }) => clause)),
];

describe('the wording of the agreement', () => {
  test('has every article, in the order of the vocabulary', () => {
    expect(Object.keys(NATIONAL_WORDING.articles)).toEqual([...agreementArticles]);
  });

  test('names only slots that can be filled', () => {
    const named = everyText.flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot));
    expect(named.filter((slot) => !wordingSlots.some((known) => known === slot))).toEqual([]);
  });

  test('uses every slot, so that nothing that was asked is left out of the text', () => {
    expect(wordingSlots.filter((slot) => !everyText.some((text) => text.includes(`{${slot}}`)))).toEqual([]);
  });

  test('never says that the electronic form is as good as paper', () => {
    expect(everyText.filter((text) => /同等|等同|一样有效|法律效力/.test(text))).toEqual([]);
  });

  test('adds what Heze’s plan asks for, from the day of the plan', () => {
    expect(wordingOn(HEZE, '2024-05-21').version).toBe('national-2');
    const heze = wordingOn(HEZE, '2024-05-22');
    expect(heze.version).toBe('heze-2');
    expect(heze.articles['guardian-duties'].clauses).toContain('先把照护人定下来，再出门打工。');
  });

  test('is the national text where the plan adds nothing, and where there is no plan', () => {
    expect(wordingOn(SHANGHAI, '2026-11-18')).toBe(NATIONAL_WORDING);
    expect(wordingOn(NATIONAL, '2026-11-18')).toBe(NATIONAL_WORDING);
  });

  test('adds to an article and takes nothing from the national text', () => {
    const clauses = clausesOf(wordingOn(CHONGQING, '2026-11-18'));
    expect(clausesOf(NATIONAL_WORDING).filter((clause) => !clauses.includes(clause))).toEqual([]);
  });
});
