import { describe, expect, test } from '@jest/globals';
import { aContact, aHousehold } from './a-home';
import { directorOf, directorSpoken, familyOf, parentsSpoken, parentsTogether } from './whom-to-call';

const TODAY = '2026-11-20';
const mother = aContact({ personId: 'pe_liu', name: '刘敏', relation: '妈妈', phone: '19900001100' });
const father = aContact({ personId: 'pe_wang', name: '王建军', relation: '爸爸' });
const uncle = aContact({ personId: 'pe_uncle', name: '王建国', role: 'caregiver', relation: '叔叔' });

describe('whom to call', () => {
  test('calls the parents by what they are to the child', () => {
    expect(familyOf([aHousehold({ contacts: [mother, father] })], TODAY).map(({ name }) => name)).toEqual([
      '孩子妈妈',
      '孩子爸爸',
    ]);
  });

  test('never offers to call oneself', () => {
    expect(familyOf([aHousehold()], TODAY).map(({ fullName }) => fullName)).toEqual(['刘敏']);
  });

  test.each([
    ['of somebody who is out of reach', { since: '2026-11-01', until: null }, true],
    ['not yet of somebody who will be', { since: '2026-11-27', until: null }, false],
  ])('says so %s', (_whom, days, outOfReach) => {
    const away = { ...mother, unreachable: { unreachableId: 'un_1', ...days } };
    expect(familyOf([aHousehold({ contacts: [away, father] })], TODAY)).toMatchObject([
      { fullName: '刘敏', outOfReach },
      { fullName: '王建军', outOfReach: false },
    ]);
  });

  test('shows nobody twice when two households are cared for', () => {
    expect(familyOf([aHousehold(), aHousehold({ householdId: 'hh_other' })], TODAY)).toHaveLength(1);
  });

  test('keeps the director apart from the family', () => {
    expect(directorOf([aHousehold()])).toMatchObject({ name: '周主任', fullName: '周晓琴' });
    expect(directorSpoken([aHousehold({ contacts: [mother] })])).toBe('儿童主任');
  });

  test.each([
    { whom: 'one parent', contacts: [mother], spoken: '孩子妈妈', together: '孩子妈妈' },
    {
      whom: 'either of two',
      contacts: [mother, father],
      spoken: '孩子妈妈或爸爸',
      together: '孩子妈妈和爸爸',
    },
    {
      whom: 'a parent, whoever is near',
      contacts: [uncle, father],
      spoken: '孩子爸爸',
      together: '孩子爸爸',
    },
    {
      whom: 'a guardian who is no parent',
      contacts: [{ ...uncle, role: 'guardian' as const }],
      spoken: '孩子叔叔',
      together: '孩子叔叔',
    },
    { whom: 'the parents where none is known', contacts: [uncle], spoken: '孩子父母', together: '孩子父母' },
  ])('names $whom', ({ contacts, spoken, together }) => {
    expect(parentsSpoken({ contacts })).toBe(spoken);
    expect(parentsTogether({ contacts })).toBe(together);
  });
});
