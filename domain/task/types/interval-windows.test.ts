import { describe, expect, test } from '@jest/globals';
import { aCareFile, type CareFileBuilder } from '../../../test/builders/care-file';
import { changesOn, windowsOf } from '../../../test/builders/duty';

const visits = (household: CareFileBuilder, today = '2026-11-18') =>
  windowsOf('home-visit', household.file, today);
const changes = (household: CareFileBuilder, today: string) => changesOn('home-visit', household.file, today);

describe('a period of a rolling interval', () => {
  test('is named by the day of the record before it', () => {
    expect(visits(aCareFile().visitedOn('2026-10-20'))).toEqual([
      { period: '2026-10-20', opensOn: '2027-01-06', dueOn: '2027-01-20', fulfilledBy: null },
    ]);
  });

  test('is one period though two records were made on that day', () => {
    const twice = aCareFile()
      .visitedOn('2026-10-20', { id: 'vi_morning' })
      .visitedOn('2026-10-20', { id: 'vi_evening' });
    expect(visits(twice).map(({ period }) => period)).toEqual(['2026-10-20']);
  });

  test('stays open against a further record of the day it began on', () => {
    const again = aCareFile()
      .visitedOn('2026-08-20', { id: 'vi_one' })
      .visitedOn('2026-08-20', { id: 'vi_two' })
      .withTask({ kind: 'home-visit', period: '2026-08-20' });
    expect(changes(again, '2026-11-18')).toEqual([]);
  });

  test('is fulfilled by the first record after it, whatever order they were entered in', () => {
    const late = aCareFile()
      .visitedOn('2026-11-10')
      .visitedOn('2026-10-30')
      .visitedOn('2026-08-01')
      .withTask({ kind: 'home-visit', period: '2026-08-01' });
    expect(visits(late)).toContainEqual(
      expect.objectContaining({ period: '2026-08-01', fulfilledBy: 'vi_2026-10-30' }),
    );
  });

  test('begins with a record made on the very day the file was opened', () => {
    const first = aCareFile().visitedOn('2026-09-01').withTask({ kind: 'home-visit', period: 'start' });
    expect(changes(first, '2026-09-01')).toEqual(['done start']);
  });
});

describe('a withdrawn record', () => {
  const visited = aCareFile()
    .withTask({ kind: 'home-visit', period: 'start', state: 'done' })
    .withTask({ kind: 'home-visit', period: '2026-11-20' })
    .visitedOn('2026-11-20', { withdrawn: true });

  test('brings the earlier period back, reopens its task and cancels the one it had begun', () => {
    expect(changes(visited, '2026-11-25')).toEqual(['reopened start', 'cancelled 2026-11-20']);
  });

  test('reopens nothing before the earlier period is due again', () => {
    const early = aCareFile()
      .withTask({ kind: 'home-visit', period: 'start', state: 'done' })
      .visitedOn('2026-09-20', { withdrawn: true });
    expect(changes(early, '2026-09-21')).toEqual([]);
  });

  test('changes nothing where another record of the same day stands', () => {
    const other = visited.visitedOn('2026-11-20', { id: 'vi_other' });
    expect(changes(other, '2026-11-25')).toEqual([]);
  });
});

describe('a value of the county', () => {
  const heze = aCareFile().underPlan('heze').visitedOn('2026-02-10');

  test('that is set later holds for a period without any number, and not before its own day', () => {
    const set = heze.countySets('visit.every', { months: 2 }, '2026-11-01');
    expect(visits(set).map(({ dueOn }) => dueOn)).toEqual(['2026-11-01']);
    const soon = heze.visitedOn('2026-10-20').countySets('visit.every', { months: 2 }, '2026-11-01');
    expect(visits(soon).map(({ dueOn }) => dueOn)).toEqual(['2026-12-20']);
  });

  test('does not hold before its day has come', () => {
    const ahead = heze.countySets('visit.every', { months: 2 }, '2026-11-19');
    expect(visits(ahead, '2026-11-18')).toEqual([]);
    expect(visits(ahead, '2026-11-19')).toHaveLength(1);
  });

  test('that tightens a printed number holds for the periods that begin on its day or after', () => {
    const tighter = aCareFile().countySets('visit.every', { months: 1 }, '2026-11-01');
    expect(visits(tighter.visitedOn('2026-10-31')).map(({ dueOn }) => dueOn)).toEqual(['2027-01-31']);
    expect(visits(tighter.visitedOn('2026-11-01')).map(({ dueOn }) => dueOn)).toEqual(['2026-12-01']);
  });
});

describe('a file from before the law', () => {
  test('opened before 2021-06-01 is owed a visit as soon as the plan prints a number', () => {
    const old = aCareFile().openedOn('2019-03-01');
    expect(visits(old).map(({ dueOn }) => dueOn)).toEqual(['2024-03-27']);
  });

  test('rolls from a visit of that time in the same way', () => {
    const old = aCareFile().openedOn('2019-03-01').visitedOn('2020-05-31');
    expect(visits(old).map(({ dueOn }) => dueOn)).toEqual(['2024-03-27']);
  });
});
