import { describe, expect, test } from '@jest/globals';
import { anAgreementInForce } from '../../test/builders/agreement';
import { aCareFile, aHousehold, type CareFileBuilder } from '../../test/builders/care-file';
import { FATHER, SIBLING } from '../../test/builders/cast';
import { aContact } from '../../test/builders/record';
import type { TaskChange } from '../task/derive-tasks';
import { dayFrom } from '../calendar/calendar-day';
import { countChanges } from './count-changes';

const TODAY = dayFrom('2026-11-18');

const counted = (before: CareFileBuilder, after: CareFileBuilder, tasks: readonly TaskChange[] = []) =>
  countChanges(before.reviewedOn('2026-11-18').file, after.file, { tasks, today: TODAY }).map(
    ({ measure, period, n }) => `${measure} ${period} ${String(n)}`,
  );

const task = aCareFile().withTask({ kind: 'home-visit', period: 'start' }).file.tasks[0]!;
const opened: TaskChange = {
  event: 'opened',
  kind: 'home-visit',
  childId: 'ch_first',
  period: 'start',
  dueOn: task.dueOn,
  villageCode: task.villageCode,
};

describe('a line of a week', () => {
  test('counts when it is confirmed, each line for itself', () => {
    expect(counted(aCareFile(), aCareFile().confirmedIn('2026-W47'))).toEqual([
      'contact.child 2026-W47 1',
      'contact.caregiver 2026-W47 1',
    ]);
  });

  test('counts once, though both parents confirm it', () => {
    const one = aCareFile().withContacts(aContact('2026-W47'));
    expect(counted(one, one.withContacts(aContact('2026-W47', { by: FATHER })))).toEqual([]);
  });

  test('counts once a child', () => {
    const both = aHousehold().withTwoChildren();
    expect(counted(both, both.confirmedIn('2026-W47', ['child']))).toEqual(['contact.child 2026-W47 2']);
  });

  test('counts no more when its only record is withdrawn, and still when another stands', () => {
    const record = aContact('2026-W47');
    const gone = { ...record, withdrawn: true };
    const father = aContact('2026-W47', { by: FATHER });
    expect(counted(aCareFile().withContacts(record), aCareFile().withContacts(gone))).toEqual([
      'contact.child 2026-W47 -1',
    ]);
    expect(counted(aCareFile().withContacts(record, father), aCareFile().withContacts(gone, father))).toEqual(
      [],
    );
  });
});

describe('children with an agreement in force', () => {
  const old = anAgreementInForce('2026-01-01', '2026-12-31', { childIds: ['ch_first', SIBLING] });

  test('count each', () => {
    expect(counted(aHousehold(), aHousehold().withAgreement(old))).toEqual(['agreement.in-force  2']);
  });

  test('count once when a newer agreement supersedes the older', () => {
    const renewed = aHousehold()
      .withAgreement({ ...old, state: 'superseded' })
      .withAgreement({ ...old, id: 'ag_new' });
    expect(counted(aHousehold().withAgreement(old), renewed)).toEqual([]);
  });
});

describe('children who need an agreement', () => {
  const away = aCareFile().withParentAway('2026-11-10', '2026-11-25');
  const on = (day: string, reviewed: string) =>
    countChanges(away.reviewedOn(reviewed).file, away.file, { tasks: [], today: dayFrom(day) });

  test('count from the first look on, though no fact has changed', () => {
    expect(countChanges(away.file, away.file, { tasks: [], today: TODAY })).toEqual([
      { measure: 'agreement.required', period: '', n: 1 },
    ]);
  });

  test('count no more once the parent is home, and not twice meanwhile', () => {
    expect(on('2026-11-19', '2026-11-18')).toEqual([]);
    expect(on('2026-11-26', '2026-11-25')).toEqual([{ measure: 'agreement.required', period: '', n: -1 }]);
  });
});

test('an agreement whose paper was filed counts there too', () => {
  const signed = anAgreementInForce('2026-01-01', '2026-12-31');
  expect(
    counted(aCareFile().withAgreement(signed), aCareFile().withAgreement({ ...signed, paperFiledOn: TODAY })),
  ).toEqual(['agreement.paper-filed  1']);
});

test('open tasks go up when one opens or reopens, and down when one is done or cancelled', () => {
  const change = (...tasks: readonly TaskChange[]) => counted(aCareFile(), aCareFile(), tasks);
  const { villageCode, dueOn } = task;
  const again: TaskChange = { event: 'reopened', task: { ...task, state: 'done' }, villageCode, dueOn };
  expect(change(opened, again)).toEqual(['tasks.open  2']);
  expect(change({ event: 'advanced', task, dueOn }, opened)).toEqual(['tasks.open  1']);
  expect(change({ event: 'done', task, record: 'vi_1' })).toEqual(['tasks.open  -1']);
  expect(change({ event: 'cancelled', task }, opened)).toEqual([]);
});

test('an open task that goes to another village leaves one count and enters the other', () => {
  const moved: TaskChange = { event: 'reopened', task, villageCode: '330903101299', dueOn: task.dueOn };
  const changes = countChanges(aCareFile().reviewedOn('2026-11-18').file, aCareFile().file, {
    tasks: [moved],
    today: TODAY,
  });
  expect(changes).toEqual([
    { measure: 'tasks.open', period: '', n: -1 },
    { measure: 'tasks.open', period: '', n: 1, villageCode: '330903101299' },
  ]);
});
