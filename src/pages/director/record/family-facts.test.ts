import { describe, expect, test } from '@jest/globals';
import { aDuty, aFamily } from './a-family';
import { caregiverOf, childrenOwedAWeek, guardiansOf, hasOpen, weeksToAsk } from './family-facts';

describe('a family, for its records', () => {
  test('calls those who are away by what they are called at home; either one is enough', () => {
    const [nai, ma] = aFamily().people;
    const ba = { ...ma!, personId: 'pe_ba', relation: '爸爸', away: false };

    expect(guardiansOf(aFamily())).toBe('妈妈');
    expect(guardiansOf(aFamily({ people: [nai!, ma!, { ...ba, away: true }] }))).toBe('妈妈或爸爸');
    expect(guardiansOf(aFamily({ people: [{ ...ma!, away: false }, ba] }))).toBe('妈妈或爸爸');
  });

  test('asks about a week only for the children who are owed one', () => {
    expect(childrenOwedAWeek(aFamily({ duties: [aDuty('weekly-contact', 'ch_chuan')] }))).toEqual([
      'ch_chuan',
    ]);
    expect(childrenOwedAWeek(aFamily({ duties: [] }))).toEqual([]);
  });

  test('asks about last week, and about the oldest week that is still open', () => {
    const today = '2026-11-24';
    const open = (dueOn: string) => aFamily({ duties: [aDuty('weekly-contact', 'ch_yu', { dueOn })] });

    expect(weeksToAsk(open('2026-11-24'), today)).toEqual(['2026-W47']);
    expect(weeksToAsk(open('2026-11-10'), today)).toEqual(['2026-W45', '2026-W47']);
    expect(weeksToAsk(aFamily({ duties: [] }), today)).toEqual(['2026-W47']);
  });

  test('knows open work from work to come', () => {
    expect(hasOpen(aFamily(), 'home-visit')).toBe(true);
    expect(hasOpen(aFamily(), 'director-contact')).toBe(false);
  });

  test('may have no caregiver yet', () => {
    expect(caregiverOf(aFamily())?.relation).toBe('奶奶');
    expect(caregiverOf(aFamily({ people: [] }))).toBeUndefined();
  });
});
