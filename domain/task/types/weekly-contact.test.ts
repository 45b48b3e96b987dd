import { describe, expect, test } from '@jest/globals';
import { aCareFile, type CareFileBuilder } from '../../../test/builders/care-file';
import { FATHER } from '../../../test/builders/cast';
import { changesOn } from '../../../test/builders/duty';
import { aContact, week } from '../../../test/builders/record';
import { dayFrom } from '../../calendar/calendar-day';
import { isWeekOwed, keptBy, linesOwed } from './weekly-contact';

const changes = (household: CareFileBuilder, today: string) =>
  changesOn('weekly-contact', household.file, today);

const isOwed = ({ file }: CareFileBuilder, weekText: string): boolean =>
  isWeekOwed(file, file.children[0]!, week(weekText));

/** Reviewed on the Wednesday of week 47. */
const inWeek47 = aCareFile().confirmedIn('2026-W46').reviewedOn('2026-11-18');

describe('a week that nobody confirmed', () => {
  test('is left alone through the grace day, Monday', () => {
    expect(changes(inWeek47, '2026-11-23')).toEqual([]);
  });

  test('is the task of the director on Tuesday', () => {
    expect(changes(inWeek47, '2026-11-24')).toEqual(['opened 2026-W47 due 2026-11-24']);
  });

  test('is a task as well when only the child line is confirmed', () => {
    expect(changes(inWeek47.confirmedIn('2026-W47', ['child']), '2026-11-24')).toHaveLength(1);
  });

  test('is no task when both lines are confirmed', () => {
    expect(changes(inWeek47.confirmedIn('2026-W47'), '2026-11-24')).toEqual([]);
  });

  test('closes with a late confirmation', () => {
    const open = inWeek47.withTask({ kind: 'weekly-contact', period: '2026-W47' });
    const late = open.withContacts(
      aContact('2026-W47', { late: true }),
      aContact('2026-W47', { line: 'caregiver', late: true }),
    );
    expect(changes(open, '2026-11-26')).toEqual([]);
    expect(changes(late, '2026-11-26')).toEqual(['done 2026-W47']);
  });

  test('stays open while only one line came late', () => {
    const open = inWeek47.withTask({ kind: 'weekly-contact', period: '2026-W47' });
    expect(changes(open.confirmedIn('2026-W47', ['caregiver']), '2026-11-26')).toEqual([]);
  });

  test('is found even if no pass ran for a month, every week by itself', () => {
    expect(changes(inWeek47, '2026-12-17')).toEqual([
      'opened 2026-W47 due 2026-11-24',
      'opened 2026-W48 due 2026-12-01',
      'opened 2026-W49 due 2026-12-08',
      'opened 2026-W50 due 2026-12-15',
    ]);
  });

  test('is no task for the years before a file was first looked at: only its last complete week is', () => {
    const imported = aCareFile().openedOn('2023-02-06').withParentAway('2023-02-06');
    expect(changes(imported, '2026-11-18')).toEqual(['opened 2026-W46 due 2026-11-17']);
    expect(changes(imported, '2026-11-23')).toEqual([]);
    expect(changes(imported.confirmedIn('2026-W46'), '2026-11-18')).toEqual([]);
  });

  test('is asked again when its confirmation was withdrawn', () => {
    const withdrawn = { ...aContact('2026-W47'), withdrawn: true };
    const done = inWeek47
      .withTask({ kind: 'weekly-contact', period: '2026-W47', state: 'done' })
      .withContacts(withdrawn, aContact('2026-W47', { line: 'caregiver' }));
    expect(changes(done, '2026-11-26')).toEqual(['reopened 2026-W47']);
  });

  test('is asked for when it was confirmed in time and its record is taken back weeks later', () => {
    const kept = aContact('2026-W42', { line: 'caregiver' });
    const takenBack = inWeek47.withContacts({ ...aContact('2026-W42'), withdrawn: true }, kept);
    expect(changes(takenBack, '2026-11-19')).toEqual(['opened 2026-W42 due 2026-10-20']);
    expect(changes(takenBack.confirmedIn('2026-W42', ['child']), '2026-11-19')).toEqual([]);
  });

  test('is cancelled when the child was not left behind that week after all', () => {
    const open = inWeek47.withTask({ kind: 'weekly-contact', period: '2026-W47' });
    expect(changes(open.leftBehindUntil('2026-11-20'), '2026-11-26')).toEqual(['cancelled 2026-W47']);
  });
});

describe('a week is owed', () => {
  test('from the first whole week on: left on a Wednesday, the next Monday begins it', () => {
    const left = aCareFile().withParentAway('2026-11-18');
    expect(isOwed(left, '2026-W47')).toBe(false);
    expect(isOwed(left, '2026-W48')).toBe(true);
  });

  test('from this very week on by a parent who left on its Monday', () => {
    expect(isOwed(aCareFile().withParentAway('2026-11-16'), '2026-W47')).toBe(true);
  });

  test('not in the week in which the file was opened, unless on its Monday', () => {
    expect(isOwed(aCareFile().openedOn('2026-11-17'), '2026-W47')).toBe(false);
    expect(isOwed(aCareFile().openedOn('2026-11-16'), '2026-W47')).toBe(true);
  });

  test('not in the week in which the child became left behind, unless on its Monday', () => {
    const since = (day: string) =>
      aCareFile().havingChildren({ categories: [{ category: 'left-behind', from: dayFrom(day), to: null }] });
    expect(isOwed(since('2026-11-21'), '2026-W47')).toBe(false);
    expect(isOwed(since('2026-11-16'), '2026-W47')).toBe(true);
  });

  test('not in the week in which a parent who is away joined the household', () => {
    const [mother] = aCareFile().file.guardians;
    const joined = aCareFile().having({ guardians: [{ ...mother!, from: dayFrom('2026-11-21') }] });
    expect(isOwed(joined, '2026-W47')).toBe(false);
    expect(isOwed(joined, '2026-W48')).toBe(true);
  });

  test('in the week in which the parent came home, and not in the week after', () => {
    const home = aCareFile().withParentAway('2026-09-01', '2026-11-18');
    expect(isOwed(home, '2026-W47')).toBe(true);
    expect(isOwed(home, '2026-W48')).toBe(false);
  });

  test('by the other parent when one is at home', () => {
    expect(isOwed(aCareFile().withParentHome().withFather('2026-09-01'), '2026-W47')).toBe(true);
  });

  test('by nobody when both are at home, nor for a child in difficulty', () => {
    expect(isOwed(aCareFile().withParentHome().withFather(null), '2026-W47')).toBe(false);
    expect(isOwed(aCareFile().inDifficulty(), '2026-W47')).toBe(false);
  });
});

describe('the lines of a week', () => {
  test('are the child and the caregiver', () => {
    expect(linesOwed(aCareFile().file, week('2026-W47'))).toEqual(['child', 'caregiver']);
  });

  test('are the child alone where nobody is entrusted with care', () => {
    const alone = aCareFile().withoutCaregiver();
    expect(linesOwed(alone.file, week('2026-W47'))).toEqual(['child']);
    expect(changes(alone.confirmedIn('2026-W47', ['child']).reviewedOn('2026-11-18'), '2026-11-24')).toEqual([
      'opened 2026-W46 due 2026-11-17',
    ]);
  });

  test("is kept by either parent, and by nobody's withdrawn or superseded record", () => {
    const line = { week: week('2026-W47'), line: 'child' } as const;
    const kept = (contact: ReturnType<typeof aContact>) =>
      keptBy(aCareFile().withContacts(contact).file, contact.childId, line)?.sourcePerson ?? null;
    expect(kept(aContact('2026-W47', { by: FATHER }))).toBe(FATHER);
    expect(kept({ ...aContact('2026-W47'), withdrawn: true })).toBeNull();
    expect(kept({ ...aContact('2026-W47'), current: false })).toBeNull();
  });

  test('is not kept by the week before, nor by the word about a sibling', () => {
    const { file } = aCareFile()
      .withTwoChildren()
      .withContacts(aContact('2026-W46'), aContact('2026-W47', { child: 'ch_second' }));
    expect(keptBy(file, 'ch_first', { week: week('2026-W47'), line: 'child' })).toBeNull();
  });
});
