import { describe, expect, test } from '@jest/globals';
import { aCareFile, type CareFileBuilder } from '../../test/builders/care-file';
import { CHILD } from '../../test/builders/cast';
import { dayFrom, formatDay } from '../calendar/calendar-day';
import { rulesFor } from '../policy/rules';
import { deriveTasks } from '../task/derive-tasks';
import { levelOf } from './escalate';

const due = (spec: object = {}): CareFileBuilder =>
  aCareFile()
    .inDifficulty()
    .withTask({
      id: 'ta_visit',
      kind: 'home-visit',
      period: 'start',
      dueOn: dayFrom('2026-11-10'),
      owedOn: dayFrom('2026-10-30'),
      escalated: null,
      ...spec,
    });

const passedOn = ({ file }: CareFileBuilder, today: string) =>
  deriveTasks(file, rulesFor(file.pack, file.overrides), dayFrom(today)).changes.flatMap((change) =>
    change.event === 'escalated' ? [`${change.task.id} ${change.to}`] : [],
  );

const nextReview = ({ file }: CareFileBuilder, today: string) => {
  const rules = rulesFor(file.pack, file.overrides);
  const next = deriveTasks(file, rules, dayFrom(today)).nextReviewOn.get(CHILD) ?? null;
  return next === null ? null : formatDay(next);
};

describe('a task that nobody does', () => {
  test('is passed on to the supervisor a week after its day, and to the county after two', () => {
    expect(passedOn(due(), '2026-11-16')).toEqual([]);
    expect(passedOn(due(), '2026-11-17')).toEqual(['ta_visit supervisor']);
    expect(passedOn(due({ escalated: 'supervisor' }), '2026-11-23')).toEqual([]);
    expect(passedOn(due({ escalated: 'supervisor' }), '2026-11-24')).toEqual(['ta_visit county']);
  });

  test('is passed on once a level', () => {
    expect(passedOn(due({ escalated: 'supervisor' }), '2026-11-20')).toEqual([]);
    expect(passedOn(due({ escalated: 'county' }), '2026-12-24')).toEqual([]);
  });

  test('goes to the county at once where no pass ran for two weeks', () => {
    expect(passedOn(due(), '2026-11-30')).toEqual(['ta_visit county']);
  });

  test('wakes its file on the day it is passed on', () => {
    expect(nextReview(due(), '2026-11-11')).toBe('2026-11-17');
    expect(nextReview(due({ escalated: 'supervisor' }), '2026-11-17')).toBe('2026-11-24');
  });

  test('is counted from the day it came into the list, where that was after its day', () => {
    expect(passedOn(due({ owedOn: dayFrom('2026-11-16') }), '2026-11-22')).toEqual([]);
    expect(passedOn(due({ owedOn: dayFrom('2026-11-16') }), '2026-11-23')).toEqual(['ta_visit supervisor']);
  });

  test('is passed on by the county’s own days', () => {
    const set = due().countySets('task.escalate.supervisorDays', 3, '2026-11-01');
    expect(passedOn(set, '2026-11-12')).toEqual([]);
    expect(passedOn(set, '2026-11-13')).toEqual(['ta_visit supervisor']);
  });

  test('is over for everybody on the day it is done', () => {
    const done = due().visitedOn('2026-11-17');
    expect(passedOn(done, '2026-11-17')).toEqual([]);
    expect(
      deriveTasks(done.file, rulesFor('putuo', []), dayFrom('2026-11-17')).changes.map(({ event }) => event),
    ).toContain('done');
  });
});

test('a township’s own duty goes to the county and a county’s to nobody', () => {
  const days = { dueOn: dayFrom('2026-11-01'), owedOn: dayFrom('2026-11-01') };
  const level = (kind: 'town-duty' | 'county-duty', today: string) =>
    levelOf({ kind, ...days }, rulesFor('qidong', []), dayFrom(today));
  expect(level('town-duty', '2026-11-14')).toBeNull();
  expect(level('town-duty', '2026-11-15')).toBe('county');
  expect(level('county-duty', '2027-11-15')).toBeNull();
});
