import { describe, expect, test } from '@jest/globals';
import { aCareFile, aHousehold, type CareFileBuilder } from '../../test/builders/care-file';
import { CHILD, SIBLING } from '../../test/builders/cast';
import { dayFrom, formatDay } from '../calendar/calendar-day';
import { rulesFor } from '../policy/rules';
import { deriveTasks } from './derive-tasks';

const derive = ({ file }: CareFileBuilder, today: string) =>
  deriveTasks(file, rulesFor(file.pack, file.overrides), dayFrom(today));

const events = (household: CareFileBuilder, today: string) =>
  derive(household, today).changes.map((change) =>
    change.event === 'opened'
      ? [change.event, change.kind, change.childId, change.period].join(' ')
      : [change.event, change.task.id].join(' '),
  );

const nextReview = (household: CareFileBuilder, today: string): string | null => {
  const next = derive(household, today).nextReviewOn.get(CHILD) ?? null;
  return next === null ? null : formatDay(next);
};

const atHome = aCareFile().inDifficulty();

describe('the tasks of a household', () => {
  test('are one a child and duty, though the household is one', () => {
    const both = aHousehold().withTwoChildren().inDifficulty();
    expect(events(both, '2026-11-17')).toEqual([
      `opened director-contact ${CHILD} start`,
      `opened home-visit ${CHILD} start`,
      `opened director-contact ${SIBLING} start`,
      `opened home-visit ${SIBLING} start`,
    ]);
  });

  test('close one by one as records fulfil them', () => {
    const visited = atHome
      .withTask({ id: 'ta_call', kind: 'director-contact', period: 'start' })
      .withTask({ id: 'ta_visit', kind: 'home-visit', period: 'start' })
      .visitedOn('2026-11-18');
    expect(events(visited, '2026-11-18')).toEqual(['done ta_call', 'done ta_visit']);
    expect(events(visited.having({ visits: [] }).calledOn('2026-11-18'), '2026-11-18')).toEqual([
      'done ta_call',
    ]);
  });

  test('name the record that closed them', () => {
    const open = atHome.withTask({ kind: 'home-visit', period: 'start' }).visitedOn('2026-11-18');
    expect(derive(open, '2026-11-18').changes).toContainEqual(
      expect.objectContaining({ event: 'done', record: 'vi_2026-11-18' }),
    );
  });

  test('keep the due date they opened with, though the county has set another interval since', () => {
    const open = atHome.withTask({ kind: 'home-visit', period: 'start', dueOn: dayFrom('2026-12-01') });
    const tightened = open.countySets('visit.every', { months: 1 }, '2026-09-01');
    expect(events(tightened, '2026-11-18').filter((event) => event.includes('visit'))).toEqual([]);
  });

  test('stay done: a period that was fulfilled once is not opened again', () => {
    const done = atHome
      .withTask({ kind: 'home-visit', period: 'start', state: 'done' })
      .visitedOn('2026-11-18');
    expect(events(done, '2026-11-19').filter((event) => event.includes('visit'))).toEqual([]);
  });

  test('come back when the child is on file again', () => {
    const again = atHome.withTask({
      id: 'ta_visit',
      kind: 'home-visit',
      period: 'start',
      state: 'cancelled',
    });
    expect(events(again, '2026-11-18')).toContain('reopened ta_visit');
  });
});

describe('a file that comes with years of history', () => {
  const imported = aCareFile()
    .openedOn('2021-03-01')
    .withParentAway('2021-03-01')
    .visitedOn('2021-06-02')
    .visitedOn('2023-09-14')
    .calledOn('2022-01-10')
    .calledOn('2024-05-20');

  test('opens one task a duty, of its last period, when it is first looked at', () => {
    expect(events(imported, '2026-11-18')).toEqual([
      `opened weekly-contact ${CHILD} 2026-W46`,
      `opened director-contact ${CHILD} 2024-05-20`,
      `opened home-visit ${CHILD} 2023-09-14`,
      `opened agreement-unsigned ${CHILD} 2021-03-01`,
    ]);
  });
});

describe('the next review', () => {
  test('is the day on which the next duty opens', () => {
    // Called and visited on the 18th: the call's task opens seven days before 18 December, the visit's in February.
    expect(nextReview(atHome.visitedOn('2026-11-18'), '2026-11-18')).toBe('2026-12-11');
  });

  test('is none where nothing can open by itself', () => {
    expect(nextReview(atHome.underPlan('heze'), '2026-11-18')).toBeNull();
  });
});
