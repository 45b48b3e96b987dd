import { describe, expect, test } from '@jest/globals';
import { aCareFile, type CareFileBuilder } from '../../../test/builders/care-file';
import { GRANDMOTHER } from '../../../test/builders/cast';
import { changesOn } from '../../../test/builders/duty';
import { aReceipt } from '../../../test/builders/record';
import { dayFrom } from '../../calendar/calendar-day';

const changes = (household: CareFileBuilder, today: string) =>
  changesOn('notice-unacknowledged', household.file, today);

const sent = aCareFile().withReceipt(aReceipt('2026-11-16'));

test('a notice with three days is nobody’s task on the second day and the director’s on the third', () => {
  expect(changes(sent, '2026-11-18')).toEqual([]);
  expect(changes(sent, '2026-11-19')).toEqual(['opened no_drowning due 2026-11-19']);
});

test('a notice that reached nobody is the task of the same day', () => {
  const unreachable = aReceipt('2026-11-16', { unreachableOn: dayFrom('2026-11-16') });
  expect(changes(aCareFile().withReceipt(unreachable), '2026-11-16')).toEqual([
    'opened no_drowning due 2026-11-16',
  ]);
});

test('one person who has not acknowledged is enough', () => {
  const one = aReceipt('2026-11-16', { personId: GRANDMOTHER, acknowledgedOn: dayFrom('2026-11-17') });
  expect(changes(sent.withReceipt(one), '2026-11-19')).toHaveLength(1);
});

test('nobody reads it aloud to somebody who has left the family', () => {
  const guardians = sent.file.guardians.map((guardian) => ({ ...guardian, to: dayFrom('2026-11-17') }));
  const open = sent.withTask({ kind: 'notice-unacknowledged', period: 'no_drowning' });
  expect(changesOn('notice-unacknowledged', { ...sent.file, guardians }, '2026-11-19')).toEqual([]);
  expect(changesOn('notice-unacknowledged', { ...open.file, guardians }, '2026-11-19')).toEqual([
    'cancelled no_drowning',
  ]);
});

describe('when everybody has acknowledged', () => {
  const all = aCareFile().withReceipt(aReceipt('2026-11-16', { acknowledgedOn: dayFrom('2026-11-20') }));

  test('no task opens', () => {
    expect(changes(all, '2026-11-20')).toEqual([]);
  });

  test('the open one closes', () => {
    const open = all.withTask({ kind: 'notice-unacknowledged', period: 'no_drowning' });
    expect(changes(open, '2026-11-20')).toEqual(['done no_drowning']);
  });
});

test('whoever could not be reached but has acknowledged since asks for nothing', () => {
  const reached = aReceipt('2026-11-16', {
    unreachableOn: dayFrom('2026-11-16'),
    acknowledgedOn: dayFrom('2026-11-17'),
  });
  const waiting = aReceipt('2026-11-16', { personId: GRANDMOTHER, acknowledgeDays: 7 });
  const household = aCareFile().withReceipt(reached).withReceipt(waiting);
  expect(changes(household, '2026-11-22')).toEqual([]);
  expect(changes(household, '2026-11-23')).toHaveLength(1);
});

test('two notices are two tasks', () => {
  const two = sent.withReceipt(aReceipt('2026-11-15', { noticeId: 'no_bullying' }));
  expect(changes(two, '2026-11-19')).toHaveLength(2);
});

test('a child of no category any more has none', () => {
  expect(changes(sent.leftBehindUntil('2026-11-18'), '2026-11-19')).toEqual([]);
});
