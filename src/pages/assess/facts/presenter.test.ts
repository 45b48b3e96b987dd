import { expect, test } from '@jest/globals';
import { keyFacts } from '../../../../test/phones/looks/fixtures/assessment';
import { factInput, factLine, factMissing, noFact, openChoices, sortFacts } from './presenter';

test('what is on file is not offered again, what has ended is', () => {
  expect(openChoices(keyFacts).map(({ fact }) => fact)).toEqual([
    'parent-severe-disability',
    'child-disability',
    'assessed-medium-or-high',
    'single-parent',
  ]);
  expect(sortFacts(keyFacts).past.map(({ fact }) => fact)).toEqual(['child-disability']);
});

test('a fact reads with its days and what shows them', () => {
  const [current, past] = keyFacts.facts;
  if (current === undefined || past === undefined) throw new Error('The fixture has two facts.');
  expect(factLine(current, '2026-11-20')).toEqual({
    when: '10月12日起',
    shown: '凭：学校老师告诉的',
    ended: undefined,
  });
  expect(factLine(past, '2026-11-20')).toMatchObject({ ended: '结束：复查过，好了' });
});

test('a fact needs which one, from when, and what shows it', () => {
  expect(factMissing(noFact)).toEqual(['是哪一条', '哪天起', '凭什么知道']);
  expect(factInput('ch_1', noFact)).toBeUndefined();
  const whole = { fact: 'single-parent', from: '2026-11-19', note: ' 随妈妈 ' } as const;
  expect(factInput('ch_1', whole)).toEqual({ ...whole, childId: 'ch_1', note: '随妈妈' });
});
