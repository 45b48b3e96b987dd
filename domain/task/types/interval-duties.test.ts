import { describe, expect, test } from '@jest/globals';
import { aCareFile, type CareFileBuilder } from '../../../test/builders/care-file';
import { changesOn, windowsOf } from '../../../test/builders/duty';

const dueOn = (kind: 'home-visit' | 'director-contact', household: CareFileBuilder) =>
  windowsOf(kind, household.file, '2026-11-18').map((window) => window.dueOn);

describe('the home visit', () => {
  test('is due three months after the file was opened, in Putuo and in Chongqing', () => {
    expect(dueOn('home-visit', aCareFile())).toEqual(['2026-12-01']);
    expect(dueOn('home-visit', aCareFile().underPlan('chongqing'))).toEqual(['2026-12-01']);
  });

  test('is due monthly in Qidong and every two months in Shanghai', () => {
    expect(dueOn('home-visit', aCareFile().underPlan('qidong'))).toEqual(['2026-10-01']);
    expect(dueOn('home-visit', aCareFile().underPlan('shanghai'))).toEqual(['2026-11-01']);
  });

  test('is due on no day in Heze, whose plan prints no number', () => {
    expect(dueOn('home-visit', aCareFile().underPlan('heze'))).toEqual([]);
  });

  test('rolls from the last visit', () => {
    expect(dueOn('home-visit', aCareFile().visitedOn('2026-10-20').visitedOn('2026-09-15'))).toEqual([
      '2027-01-20',
    ]);
  });

  test('ends on the last day of a month that is too short', () => {
    expect(dueOn('home-visit', aCareFile().openedOn('2026-08-31'))).toEqual(['2026-11-30']);
  });

  test('appears two weeks ahead, and not a day sooner', () => {
    expect(changesOn('home-visit', aCareFile().file, '2026-11-16')).toEqual([]);
    expect(changesOn('home-visit', aCareFile().file, '2026-11-17')).toEqual(['opened start due 2026-12-01']);
  });

  test('is fulfilled by a visit that did not meet the child too', () => {
    const open = aCareFile().withTask({ kind: 'home-visit', period: 'start' });
    const visited = open.visitedOn('2026-11-20', { sawChild: false });
    expect(changesOn('home-visit', visited.file, '2026-11-20')).toEqual(['done start']);
  });

  test('is not fulfilled by a visit to the sibling', () => {
    const open = aCareFile().withTwoChildren().withTask({ kind: 'home-visit', period: 'start' });
    const sibling = open.visitedOn('2026-11-20', { childId: 'ch_second' });
    expect(changesOn('home-visit', sibling.file, '2026-11-20')).toEqual([]);
  });

  test('is owed to a child in difficulty, and no longer when no category holds', () => {
    const open = aCareFile().withTask({ kind: 'home-visit', period: 'start' });
    expect(changesOn('home-visit', open.inDifficulty().file, '2026-11-20')).toEqual([]);
    expect(changesOn('home-visit', open.leftBehindUntil('2026-11-19').file, '2026-11-20')).toEqual([
      'cancelled start',
    ]);
  });
});

describe("the director's contact", () => {
  test.each([
    ['putuo', ['2026-10-01']],
    ['chongqing', ['2026-10-01']],
    ['shanghai', ['2026-10-01']],
    ['qidong', []],
    ['heze', []],
  ])('under the plan of %s is due on %j after an opening on 1 September', (plan, days) => {
    expect(dueOn('director-contact', aCareFile().underPlan(plan))).toEqual(days);
  });

  test('is not closed by a call to a parent alone, nor by one that reached nobody', () => {
    const open = aCareFile().withTask({ kind: 'director-contact', period: 'start' });
    const parentOnly = open.calledOn('2026-11-10', { spokeWith: ['guardian', 'caregiver'] });
    const nobody = open.calledOn('2026-11-10', { outcome: 'not-reached' });
    expect(changesOn('director-contact', parentOnly.file, '2026-11-10')).toEqual([]);
    expect(changesOn('director-contact', nobody.file, '2026-11-10')).toEqual([]);
  });

  test('is closed by a call with the child', () => {
    const open = aCareFile().withTask({ kind: 'director-contact', period: 'start' });
    const called = open.calledOn('2026-11-10', { spokeWith: ['guardian', 'child'] });
    expect(changesOn('director-contact', called.file, '2026-11-10')).toEqual(['done start']);
  });

  test('is closed by a visit that saw the child, and by no other visit', () => {
    const open = aCareFile().withTask({ kind: 'director-contact', period: 'start' });
    expect(changesOn('director-contact', open.visitedOn('2026-11-10').file, '2026-11-10')).toEqual([
      'done start',
    ]);
    const missed = open.visitedOn('2026-11-10', { sawChild: false });
    expect(changesOn('director-contact', missed.file, '2026-11-10')).toEqual([]);
  });
});

describe('a key child', () => {
  const key = aCareFile().withKeyFact('child-disability', '2026-09-01');

  test('in Shanghai is owed contact every two weeks and a visit every month', () => {
    const shanghai = key.underPlan('shanghai').calledOn('2026-11-04').visitedOn('2026-11-04');
    expect(dueOn('director-contact', shanghai)).toEqual(['2026-11-18']);
    expect(dueOn('home-visit', shanghai)).toEqual(['2026-12-04']);
  });

  test('keeps the general number where the plan prints none for it', () => {
    expect(dueOn('home-visit', key)).toEqual(['2026-12-01']);
    expect(dueOn('director-contact', key.underPlan('chongqing'))).toEqual(['2026-10-01']);
  });

  test('follows the number the county sets for it, once the plan and the county say so', () => {
    const county = key.countySets('visit.everyKey', { months: 1 }, '2026-09-01');
    expect(dueOn('home-visit', county)).toEqual(['2026-10-01']);
    expect(
      dueOn('home-visit', aCareFile().countySets('visit.everyKey', { months: 1 }, '2026-09-01')),
    ).toEqual(['2026-12-01']);
  });

  test('is one only from the day of the fact: the period before keeps its interval', () => {
    const later = aCareFile().underPlan('shanghai').withKeyFact('child-disability', '2026-11-10');
    expect(dueOn('director-contact', later.calledOn('2026-11-05'))).toEqual(['2026-12-05']);
    expect(dueOn('director-contact', later.calledOn('2026-11-10'))).toEqual(['2026-11-24']);
  });

  test('is one by the facts of its own plan alone', () => {
    const assessed = aCareFile().withKeyFact('assessed-medium-or-high', '2026-09-01');
    const county = assessed.countySets('visit.everyKey', { months: 1 }, '2026-09-01');
    expect(dueOn('home-visit', county)).toEqual(['2026-10-01']);
    expect(dueOn('home-visit', county.underPlan('chongqing'))).toEqual(['2026-12-01']);
  });
});
