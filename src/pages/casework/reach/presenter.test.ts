import { describe, expect, test } from '@jest/globals';
import { aFamily } from '../../director/record/a-family';
import { awayInput, missingOf, noAnswers, stayInput } from './presenter';

const guardians = aFamily().people.filter(({ role }) => role === 'guardian');
const empty = noAnswers(guardians, '2026-11-24');

describe('a parent who is home, or out of reach', () => {
  test('is asked about one thing after the other', () => {
    expect(missingOf(empty)).toEqual(['是哪一种', '大约多久']);
    expect(missingOf({ ...empty, kind: 'away', reason: 'no-answer' })).toEqual([]);
    expect(missingOf({ ...empty, kind: 'away', length: 'open' })).toEqual(['因为什么']);
  });

  test('who does not answer has no last day and the tries', () => {
    const answers = { ...empty, kind: 'away', reason: 'no-answer', length: 'week' } as const;
    expect(awayInput('hh_wang', answers)).toEqual({
      householdId: 'hh_wang',
      guardian: 'pe_ma',
      reason: 'no-answer',
      from: '2026-11-24',
      to: null,
      tries: 3,
    });
  });

  test('who is home has a first and a last day', () => {
    expect(stayInput('hh_wang', { ...empty, kind: 'home', length: 'week' })).toMatchObject({
      from: '2026-11-24',
      to: '2026-11-30',
    });
  });
});
