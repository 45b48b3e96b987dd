import { describe, expect, test } from '@jest/globals';
import { aCareFile, type CareFileBuilder } from '../../test/builders/care-file';
import { CHILD, DIRECTOR, FATHER, GRANDMOTHER, MOTHER } from '../../test/builders/cast';
import { aContact, week } from '../../test/builders/record';
import { dayFrom } from '../calendar/calendar-day';
import type { CareFile, HomeStay, NotYet } from '../care-file/care-file';
import { rulesFor } from '../policy/rules';
import { contactRung, isCaregiverAsked, isToldApart, quietDays } from './contact-standing';
import { endedByContact } from './unreachable';

const notYet = (on: string, spec: Partial<NotYet> = {}): NotYet => ({
  id: 'cn_1',
  childId: CHILD,
  week: week('2026-W47'),
  personId: GRANDMOTHER,
  revision: 1,
  enteredAt: `${on}T04:00:00.000Z`,
  ...spec,
});
const said = (on: string, spec: Parameters<typeof aContact>[1] = {}) => ({
  ...aContact('2026-W47', spec),
  happenedOn: null,
  enteredAt: `${on}T04:00:00.000Z`,
});
const stay = (from: string, to: string | null): HomeStay => ({
  id: 'hs_1',
  from: dayFrom(from),
  to: to === null ? null : dayFrom(to),
  revision: 1,
  withdrawn: false,
  saidOn: dayFrom(from),
});
const quiet = ({ file }: CareFileBuilder, today: string) =>
  quietDays(file, file.children[0]!, dayFrom(today));
const rules = rulesFor('putuo', []);

describe('more than seven days without contact', () => {
  const once = aCareFile().withContacts({ ...aContact('2026-W46'), happenedOn: dayFrom('2026-11-10') });

  test('is told from the eighth day on, and gone with the next call', () => {
    expect(quiet(once, '2026-11-17')).toBeNull();
    expect(quiet(once, '2026-11-18')).toBe(8);
    expect(quiet(once.withContacts(said('2026-11-18')), '2026-11-18')).toBeNull();
  });

  test('counts from the beginning where nobody has called yet, and no further than the facts reach', () => {
    expect(quiet(aCareFile(), '2026-09-20')).toBe(19);
    expect(quiet(aCareFile(), '2027-03-01')).toBe(62);
  });

  test('counts a call by the end of its week, when it was entered later and no day was told', () => {
    const late = aCareFile().withContacts({ ...said('2026-12-02'), late: true });
    expect(quiet(late, '2026-12-02')).toBe(10);
  });

  test('is not told of a week that asks for nothing, and days at home are contact', () => {
    expect(quiet(aCareFile().withParentHome(), '2026-11-18')).toBeNull();
    const [mother] = aCareFile().file.guardians;
    const home = aCareFile().having({
      guardians: [{ ...mother!, homeStays: [stay('2026-11-02', '2026-11-14')] }],
    });
    expect(quiet(home, '2026-11-18')).toBeNull();
    expect(quiet(home, '2026-11-23')).toBe(9);
  });
});

describe('a parent’s yes and a caregiver’s no', () => {
  const apart = (contacts: CareFile['contacts'], notYets: readonly NotYet[]) =>
    isToldApart(aCareFile().having({ contacts, notYets }).file, CHILD, week('2026-W47'));

  test('are told apart when the no came after the yes', () => {
    expect(apart([said('2026-11-18')], [notYet('2026-11-20')])).toBe(true);
  });

  test('agree when the call came after the no', () => {
    expect(apart([said('2026-11-20')], [notYet('2026-11-18')])).toBe(false);
  });

  test('agree again once either of them takes it back', () => {
    const yes = said('2026-11-21', { by: GRANDMOTHER, source: 'caregiver', id: 'co_yes' });
    expect(apart([said('2026-11-18'), yes], [notYet('2026-11-20')])).toBe(false);
    expect(apart([{ ...said('2026-11-18'), withdrawn: true }], [notYet('2026-11-20')])).toBe(false);
  });

  test('stay apart though the parent words it anew', () => {
    const first = { ...said('2026-11-18'), current: false };
    const again = { ...said('2026-11-21', { revision: 2 }), enteredAt: '2026-11-21T04:00:00.000Z' };
    expect(apart([first, again], [notYet('2026-11-20')])).toBe(true);
  });

  test('are no two sides where the director alone has recorded it, or nobody', () => {
    expect(apart([said('2026-11-18', { by: DIRECTOR, source: 'director' })], [notYet('2026-11-20')])).toBe(
      false,
    );
    expect(apart([], [notYet('2026-11-20')])).toBe(false);
  });
});

describe('the caregiver is asked about a confirmed week', () => {
  const asked = (household: CareFileBuilder, today = '2026-11-18') =>
    isCaregiverAsked(household.file, rulesFor('putuo', household.file.overrides), dayFrom(today));
  const yesIn = (weekText: string) =>
    aCareFile().withContacts(aContact(weekText, { by: GRANDMOTHER, source: 'caregiver' }));

  test('every four weeks, from the last answer', () => {
    expect(asked(yesIn('2026-W44'))).toBe(false);
    expect(asked(yesIn('2026-W43'))).toBe(true);
    expect(asked(yesIn('2026-W43').having({ notYets: [notYet('2026-11-18')] }))).toBe(false);
  });

  test('as often as the county says', () => {
    expect(
      asked(yesIn('2026-W46').countySets('contact.caregiver.askEvery', { weeks: 1 }, '2026-01-01')),
    ).toBe(true);
  });

  test('not where the week asks for nothing, and not in the first weeks of a file', () => {
    expect(asked(aCareFile().withParentHome())).toBe(false);
    expect(asked(aCareFile(), '2026-09-15')).toBe(false);
  });
});

describe('the ladder of a silent household', () => {
  const rung = (household: CareFileBuilder, today: string) =>
    contactRung(household.file, rules, dayFrom(today));
  const open = aCareFile().withTask({
    kind: 'weekly-contact',
    period: '2026-W46',
    dueOn: dayFrom('2026-11-17'),
  });

  test('goes from the parent to the caregiver, the director, the supervisor and the county', () => {
    expect(rung(aCareFile().confirmedIn('2026-W46'), '2026-11-18')).toBe('parent');
    expect(rung(aCareFile(), '2026-11-16')).toBe('caregiver');
    expect(rung(open, '2026-11-17')).toBe('director');
    expect(rung(open, '2026-11-23')).toBe('director');
    expect(rung(open, '2026-11-24')).toBe('supervisor');
    expect(rung(open, '2026-12-01')).toBe('county');
  });
});

describe('a contact ends', () => {
  const state = (personId: string, spec: Partial<CareFile['unreachables'][number]> = {}) => ({
    id: `un_${personId}`,
    personId,
    since: dayFrom('2026-11-01'),
    until: null,
    over: null,
    reason: 'no-answer' as const,
    tries: 3,
    ...spec,
  });
  const ends = (
    unreachables: CareFile['unreachables'],
    actor: string,
    source: 'guardian' | 'caregiver' = 'guardian',
  ) =>
    endedByContact(aCareFile().having({ unreachables }).file, {
      source,
      actor,
      today: dayFrom('2026-11-18'),
    }).map(({ id }) => id);

  test('the own 联系不上 and no other’s', () => {
    expect(ends([state(MOTHER), state(FATHER)], MOTHER)).toEqual([`un_${MOTHER}`]);
  });

  test('nothing of a time at sea that still lasts, and a time that is over', () => {
    expect(ends([state(MOTHER, { until: dayFrom('2027-03-01') })], MOTHER)).toEqual([]);
    expect(ends([state(MOTHER, { until: dayFrom('2026-11-17') })], MOTHER)).toEqual([`un_${MOTHER}`]);
  });

  test('on the caregiver’s word the one that is alone, for it names no parent', () => {
    expect(ends([state(MOTHER)], GRANDMOTHER, 'caregiver')).toEqual([`un_${MOTHER}`]);
    expect(ends([state(MOTHER), state(FATHER)], GRANDMOTHER, 'caregiver')).toEqual([]);
  });
});
