import { describe, expect, test } from '@jest/globals';
import { mayAttach, sayWhat, type Shown, stepsOffered } from './presenter';

const shown: Shown = {
  concernId: 'cn_aaaaaaaaaaaa',
  course: 'report',
  state: 'reported',
  village: '青杨村',
  label: '王家',
  reportedAt: '2026-11-20T22:40:00+08:00',
  reporterRole: 'director',
  receiptOwed: true,
  today: '2026-11-20',
  householdId: 'hh_aaaaaaaaaaaa',
  children: [],
  situations: ['many-injuries'],
  found: { on: '2026-11-20', at: null },
  reporter: '周晓琴',
  words: null,
  suspects: [],
  suspectWords: null,
  familyTold: [],
  photos: 0,
  officesOwed: [],
  moderation: null,
  steps: [],
  acts: true,
};
const step = (name: Shown['steps'][number]['step']): Shown['steps'][number] => ({
  step: name,
  on: '2026-11-20',
  at: null,
  by: '周晓琴',
  what: null,
  words: null,
});

describe('the steps that are offered', () => {
  test('do not let anybody close without a receipt', () => {
    expect(stepsOffered(shown)).toEqual(['told', 'receipt', 'accepted']);
    expect(
      stepsOffered({ ...shown, receiptOwed: false, steps: [step('receipt'), step('accepted')] }),
    ).toEqual(['told', 'result', 'closed']);
  });

  test('leave the director who reported the report, the offices and the receipt', () => {
    expect(stepsOffered({ ...shown, acts: false })).toEqual(['told', 'receipt']);
  });

  test('begin with the admonition where a guardian does not act', () => {
    const guardianship = { ...shown, course: 'guardianship' } as const;
    expect(stepsOffered(guardianship)).toEqual(['dissuaded']);
    expect(stepsOffered({ ...guardianship, steps: [step('dissuaded')] })).toEqual(['told', 'accepted']);
  });

  test('are none once it is closed', () => {
    expect(stepsOffered({ ...shown, state: 'closed' })).toEqual([]);
  });
});

test('a photograph is offered while the case is open, and never where sexual harm is suspected', () => {
  expect(mayAttach(shown)).toBe(true);
  expect(mayAttach({ ...shown, state: 'closed' })).toBe(false);
  expect(mayAttach({ ...shown, situations: ['missing', 'private-injury'] })).toBe(false);
});

test('codes are said in words', () => {
  expect([sayWhat('police'), sayWhat('case-filed'), sayWhat('child-safe'), sayWhat(null)]).toEqual([
    '公安',
    '公安立案',
    '孩子安全了',
    '',
  ]);
});
