import { describe, expect, test } from '@jest/globals';
import { aCareFile, aHousehold, type CareFileBuilder } from '../../test/builders/care-file';
import { DIRECTOR, GRANDMOTHER, MOTHER, SIBLING } from '../../test/builders/cast';
import { aContact } from '../../test/builders/record';
import { dayFrom } from '../calendar/calendar-day';
import { rulesFor } from '../policy/rules';
import { familyHousehold, type FamilyPerson } from './family-household';

const WEDNESDAY = dayFrom('2026-11-18');
const person = (personId: string, role: FamilyPerson['role'], relation: string): FamilyPerson => ({
  householdId: 'hh_household',
  personId,
  name: '某人',
  role,
  relation,
  phone: '19900000000',
});
const people = [
  person(MOTHER, 'guardian', '妈妈'),
  person(GRANDMOTHER, 'caregiver', '奶奶'),
  person(DIRECTOR, 'director', ''),
  { ...person('pe_stranger', 'guardian', '爸爸'), householdId: 'hh_other' },
];
const shown = ({ file }: CareFileBuilder) =>
  familyHousehold(file, {
    people,
    personId: MOTHER,
    role: 'guardian',
    today: WEDNESDAY,
    rules: rulesFor('putuo', []),
  });
const weeksOf = (household: CareFileBuilder) =>
  shown(household).children.map(({ owed, lastWeek }) => ({ owed, lastWeek }));
const both = ['child', 'caregiver'];

describe('what a week asks for', () => {
  test('is both lines of every child, and of last week what is still open', () => {
    const household = aHousehold()
      .withTwoChildren()
      .withContacts(aContact('2026-W46'), aContact('2026-W46', { child: SIBLING, line: 'caregiver' }));
    expect(weeksOf(household)).toEqual([
      { owed: both, lastWeek: ['caregiver'] },
      { owed: both, lastWeek: ['child'] },
    ]);
  });

  test('is said child by child: of one whose file was opened this week nothing is asked yet', () => {
    const { file } = aHousehold().withTwoChildren();
    const children = file.children.map((child) =>
      child.id === SIBLING ? { ...child, openedOn: dayFrom('2026-11-17') } : child,
    );
    expect(weeksOf(aHousehold().having({ children }))).toEqual([
      { owed: both, lastWeek: both },
      { owed: [], lastWeek: [] },
    ]);
  });

  test('stays what it is when it has been kept', () => {
    const [child] = shown(aCareFile().confirmedIn('2026-W47')).children;
    expect(child).toMatchObject({ owed: both, child: { by: 'guardian', late: false } });
  });

  test('has no second line where nobody is entrusted, and none while the parents are at home', () => {
    expect(weeksOf(aCareFile().withoutCaregiver())[0]?.owed).toEqual(['child']);
    expect(weeksOf(aCareFile().withParentHome())[0]).toEqual({ owed: [], lastWeek: [] });
  });
});

describe('the people of a household', () => {
  test('come with what they are here for and what the children call them; one’s own number does not', () => {
    expect(shown(aCareFile()).contacts).toEqual([
      expect.objectContaining({ personId: MOTHER, role: 'guardian', isMe: true, phone: null }),
      expect.objectContaining({
        role: 'caregiver',
        relation: '奶奶',
        isMe: false,
        phone: '19900000000',
        away: null,
      }),
      expect.objectContaining({ role: 'director', relation: '' }),
    ]);
  });

  test.each([
    ['away until a known day', aCareFile().withParentAway('2026-09-01', '2026-12-19'), '2026-12-19'],
    ['away without an end', aCareFile().withParentAway('2026-09-01'), null],
  ])('tell when a guardian is registered as %s', (_why, household, to) => {
    expect(shown(household).contacts[0]?.away).toEqual({ from: '2026-09-01', to });
  });

  test('tell when a guardian is registered as at home', () => {
    expect(shown(aCareFile().withParentHome()).contacts[0]?.away).toBeNull();
  });
});
