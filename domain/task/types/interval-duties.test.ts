import { describe, expect, test } from '@jest/globals';
import { aCareFile, type CareFileBuilder } from '../../../test/builders/care-file';
import { changesOn, windowsOf } from '../../../test/builders/duty';
import { dayFrom } from '../../calendar/calendar-day';

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

  test('is one from the day of the fact: the running period becomes shorter, and is never due before that day', () => {
    const later = aCareFile().underPlan('shanghai').withKeyFact('child-disability', '2026-11-10');
    expect(dueOn('director-contact', later.calledOn('2026-11-05'))).toEqual(['2026-11-19']);
    expect(dueOn('director-contact', later.calledOn('2026-10-12'))).toEqual(['2026-11-10']);
    const ahead = aCareFile().underPlan('shanghai').withKeyFact('child-disability', '2026-11-19');
    expect(dueOn('director-contact', ahead.calledOn('2026-11-05'))).toEqual(['2026-12-05']);
    expect(dueOn('director-contact', later.calledOn('2026-11-10'))).toEqual(['2026-11-24']);
  });

  test('is one by the facts of its own plan alone', () => {
    const assessed = aCareFile().withKeyFact('assessed-medium-or-high', '2026-09-01');
    const county = assessed.countySets('visit.everyKey', { months: 1 }, '2026-09-01');
    expect(dueOn('home-visit', county)).toEqual(['2026-10-01']);
    expect(dueOn('home-visit', county.underPlan('chongqing'))).toEqual(['2026-12-01']);
  });
});

/** Every fortnight for red, monthly for yellow, nothing for the rest. */
const byColour = {
  red: { contact: { weeks: 1 }, visit: { weeks: 2 } },
  yellow: { contact: null, visit: { months: 1 } },
  blue: { contact: null, visit: { months: 6 } },
  green: { contact: null, visit: null },
};

describe('a colour', () => {
  const county = aCareFile().countySets('assessment.frequency', byColour, '2026-09-01');

  test('asks for nothing while the county has no standard in use', () => {
    expect(dueOn('home-visit', aCareFile().assessedAs('red', '2026-09-01'))).toEqual(['2026-12-01']);
  });

  test('holds for the period that begins under it', () => {
    const red = county.assessedAs('red', '2026-11-01').visitedOn('2026-11-10').calledOn('2026-11-10');
    expect(dueOn('home-visit', red)).toEqual(['2026-11-24']);
    expect(dueOn('director-contact', red)).toEqual(['2026-11-17']);
  });

  test('makes the running period shorter on its own day, and nothing due before it', () => {
    const visited = county.visitedOn('2026-10-20');
    expect(dueOn('home-visit', visited)).toEqual(['2027-01-20']);
    expect(dueOn('home-visit', visited.assessedAs('yellow', '2026-11-18'))).toEqual(['2026-11-20']);
    expect(dueOn('home-visit', visited.assessedAs('red', '2026-11-18'))).toEqual(['2026-11-18']);
  });

  test('never makes it longer than the plan’s own number', () => {
    expect(dueOn('home-visit', county.assessedAs('blue', '2026-09-01'))).toEqual(['2026-12-01']);
    expect(dueOn('home-visit', county.assessedAs('green', '2026-09-01'))).toEqual(['2026-12-01']);
  });

  test('that went down holds from the next period on', () => {
    const down = county
      .assessedAs('red', '2026-10-01')
      .visitedOn('2026-11-10')
      .assessedAs('green', '2026-11-12', { state: 'confirmed', decidedOn: dayFrom('2026-11-13') });
    expect(dueOn('home-visit', down)).toEqual(['2026-11-24']);
    expect(dueOn('home-visit', down.visitedOn('2026-11-14'))).toEqual(['2027-02-14']);
  });

  test('that waits for the supervisor changes nothing', () => {
    const waiting = county
      .assessedAs('red', '2026-10-01')
      .assessedAs('green', '2026-11-12', { state: 'pending-down' })
      .visitedOn('2026-11-14');
    expect(dueOn('home-visit', waiting)).toEqual(['2026-11-28']);
  });

  test('brings an open task forward, and puts none off', () => {
    const open = county
      .visitedOn('2026-08-20')
      .withTask({ kind: 'home-visit', period: '2026-08-20', dueOn: dayFrom('2026-11-20') });
    const red = open.assessedAs('red', '2026-11-18');
    expect(changesOn('home-visit', red.file, '2026-11-18')).toEqual(['advanced 2026-08-20']);
    expect(changesOn('home-visit', open.assessedAs('blue', '2026-11-18').file, '2026-11-18')).toEqual([]);
  });
});
