import { describe, expect, test } from '@jest/globals';
import type { ContactLine } from '../../contracts/vocabulary/contact';
import { aCareFile, aHousehold, type CareFileBuilder } from '../../test/builders/care-file';
import { FATHER, MOTHER } from '../../test/builders/cast';
import { aContact } from '../../test/builders/record';
import { formatInstant } from '../calendar/beijing-time';
import { dayFrom, formatDay, instantOf } from '../calendar/calendar-day';
import { rulesFor } from '../policy/rules';
import { planContactReminders } from './plan-contact-reminders';

const WEDNESDAY = '2026-11-18';
const FRIDAY = '2026-11-20';
const SUNDAY = '2026-11-22';

const plan = ({ file }: CareFileBuilder, day: string, clockTime = '00:05') =>
  planContactReminders(file, rulesFor(file.pack, file.overrides), {
    today: dayFrom(day),
    now: instantOf(dayFrom(day), clockTime),
  });
const rings = (household: CareFileBuilder, day: string, clockTime?: string) =>
  plan(household, day, clockTime).sends.map(
    ({ personId, step, notBefore }) => `${personId} ${step} ${formatInstant(notBefore)}`,
  );
const nextOn = (household: CareFileBuilder, day: string): string | null => {
  const next = plan(household, day).nextOn;
  return next === null ? null : formatDay(next);
};

describe('a reminder', () => {
  test('is promised for Friday and for Sunday, half past seven in the evening, and on no other day', () => {
    expect(rings(aCareFile(), FRIDAY)).toEqual([`${MOTHER} friday 2026-11-20T19:30:00+08:00`]);
    expect(rings(aCareFile(), SUNDAY)).toEqual([`${MOTHER} sunday 2026-11-22T19:30:00+08:00`]);
    expect(rings(aCareFile(), WEDNESDAY)).toEqual([]);
    expect(rings(aCareFile(), '2026-11-21')).toEqual([]);
  });

  test('is not promised any more once its time has come', () => {
    expect(rings(aCareFile(), FRIDAY, '19:29')).toHaveLength(1);
    expect(rings(aCareFile(), FRIDAY, '19:30')).toEqual([]);
  });

  test('goes to every guardian who is away, and to none who is at home', () => {
    expect(rings(aCareFile().withFather('2026-10-01'), FRIDAY)).toHaveLength(2);
    expect(rings(aCareFile().withFather(null), FRIDAY)).toEqual([
      `${MOTHER} friday 2026-11-20T19:30:00+08:00`,
    ]);
    expect(rings(aCareFile().withParentHome().withFather('2026-10-01'), FRIDAY)[0]).toContain(FATHER);
  });

  test('does not go to whoever has left the family since Monday', () => {
    const household = aCareFile().withFather('2026-10-01');
    const guardians = household.file.guardians.map((guardian) =>
      guardian.personId === MOTHER ? { ...guardian, to: dayFrom('2026-11-18') } : guardian,
    );
    const { sends } = planContactReminders({ ...household.file, guardians }, rulesFor('national', []), {
      today: dayFrom(FRIDAY),
      now: instantOf(dayFrom(FRIDAY), '00:05'),
    });
    expect(sends.map(({ personId }) => personId)).toEqual([FATHER]);
  });

  test('carries the week and its Sunday, and no name', () => {
    const [send] = plan(aCareFile(), FRIDAY).sends;
    expect(send).toMatchObject({
      cause: 'contact:hh_household:2026-W47',
      topic: 'contact-reminder',
      fields: { week: '2026-W47', until: SUNDAY, untilShort: '周日' },
    });
  });

  test('goes while one line of one child is open', () => {
    const nearly = aHousehold()
      .withTwoChildren()
      .withContacts(
        aContact('2026-W47'),
        aContact('2026-W47', { line: 'caregiver' }),
        aContact('2026-W47', { child: 'ch_second' }),
      );
    expect(rings(nearly, SUNDAY)).toHaveLength(1);
    expect(plan(nearly, SUNDAY).clears).toEqual([]);
  });

  test('is one for the household, though two children are open', () => {
    expect(rings(aHousehold().withTwoChildren(), FRIDAY)).toHaveLength(1);
  });

  test('is not owed for a child in difficulty, nor in the week in which the parent left', () => {
    expect(rings(aCareFile().inDifficulty(), FRIDAY)).toEqual([]);
    expect(rings(aCareFile().withParentAway(WEDNESDAY), FRIDAY)).toEqual([]);
  });
});

describe('the confirmation that completes the week', () => {
  const complete = aCareFile().confirmedIn('2026-W47');

  test('clears what is left of the week, for everybody at once', () => {
    expect(plan(complete, FRIDAY)).toMatchObject({
      sends: [],
      clears: [{ cause: 'contact:hh_household:2026-W47', personId: null }],
    });
  });

  test('leaves nothing to look at before next Friday', () => {
    expect(nextOn(complete, WEDNESDAY)).toBe('2026-11-27');
  });
});

describe('a confirmation that is taken back', () => {
  const takenBack = (...lines: readonly ContactLine[]) =>
    aCareFile().withContacts(
      ...lines.map((line) => ({ ...aContact('2026-W47', { line }), withdrawn: true })),
    );
  const causesOf = (household: CareFileBuilder, clockTime?: string) =>
    plan(household, FRIDAY, clockTime).sends.map(({ cause }) => cause);

  test('promises Friday’s reminder anew while its time is still to come, under a cause of its own', () => {
    expect(causesOf(takenBack('child'), '12:00')).toEqual(['contact:hh_household:2026-W47:1']);
    expect(causesOf(takenBack('child', 'caregiver'), '12:00')).toEqual(['contact:hh_household:2026-W47:2']);
    expect(causesOf(takenBack('child'), '19:30')).toEqual([]);
  });

  test('clears what was promised before, so that nobody is reminded twice', () => {
    expect(plan(takenBack('child', 'caregiver'), FRIDAY, '12:00').clears).toEqual([
      { cause: 'contact:hh_household:2026-W47', personId: null },
      { cause: 'contact:hh_household:2026-W47:1', personId: null },
    ]);
  });

  test('and made again clears the promise made in between', () => {
    const again = takenBack('child').withContacts(
      aContact('2026-W47', { id: 'co_again', revision: 2 }),
      aContact('2026-W47', { line: 'caregiver' }),
    );
    expect(plan(again, FRIDAY, '12:00')).toMatchObject({
      sends: [],
      clears: [{ cause: 'contact:hh_household:2026-W47' }, { cause: 'contact:hh_household:2026-W47:1' }],
    });
  });

  test('of another week changes nothing', () => {
    const last = aCareFile().withContacts({ ...aContact('2026-W46'), withdrawn: true });
    expect(causesOf(last)).toEqual(['contact:hh_household:2026-W47']);
  });
});

describe('the next day to look at', () => {
  test.each([
    [WEDNESDAY, FRIDAY],
    [FRIDAY, SUNDAY],
    [SUNDAY, '2026-11-27'],
  ])('after %s is %s', (today, next) => {
    expect(nextOn(aCareFile(), today)).toBe(next);
  });

  test('is none where no week is owed', () => {
    expect(nextOn(aCareFile().withParentHome(), WEDNESDAY)).toBeNull();
  });
});

test('the county’s own reminder times hold from their day on', () => {
  const monday = aCareFile().countySets(
    'contact.reminder.times',
    [{ weekday: 1, time: '12:00' }],
    '2026-11-23',
  );
  expect(rings(monday, FRIDAY)).toHaveLength(1);
  expect(rings(monday, '2026-11-23')).toEqual([`${MOTHER} monday 2026-11-23T12:00:00+08:00`]);
  expect(rings(monday, '2026-11-27')).toEqual([]);
});
