import { describe, expect, test } from '@jest/globals';
import { anAgreement, anAgreementInForce } from '../../../test/builders/agreement';
import { aCareFile, type CareFileBuilder } from '../../../test/builders/care-file';
import { GRANDMOTHER, MOTHER } from '../../../test/builders/cast';
import type { TaskKind } from '../../../contracts/vocabulary/task';
import { dayFrom, formatDay } from '../../calendar/calendar-day';
import type { Agreement } from '../../care-file/agreement-facts';
import { rulesFor } from '../../policy/rules';
import { deriveTasks } from '../derive-tasks';

const changes = (kind: TaskKind, { file }: CareFileBuilder, day: string): readonly string[] =>
  deriveTasks(file, rulesFor(file.pack, []), dayFrom(day)).changes.flatMap((change) => {
    if (change.event !== 'opened')
      return change.task.kind === kind ? [`${change.event} ${change.task.period}`] : [];
    return change.kind === kind ? [`opened ${change.period} due ${formatDay(change.dueOn)}`] : [];
  });
const running = (spec: Partial<Agreement> = {}) =>
  aCareFile().withAgreement(anAgreementInForce('2026-01-01', '2026-12-18', spec));

describe('an agreement that runs out', () => {
  test('is the director’s task from thirty days before its last day', () => {
    expect(changes('agreement-expiring', running(), '2026-11-17')).toEqual([]);
    expect(changes('agreement-expiring', running(), '2026-11-18')).toEqual([
      'opened ag_first due 2026-12-18',
    ]);
  });

  test('is done by the agreement that follows without a day between, and by none that leaves a day', () => {
    const open = running({ state: 'superseded' }).withTask({
      kind: 'agreement-expiring',
      period: 'ag_first',
    });
    const followed = (from: string) =>
      open.withAgreement(anAgreementInForce(from, '2027-12-18', { id: 'ag_next' }));
    expect(changes('agreement-expiring', followed('2026-12-19'), '2026-12-10')).toEqual(['done ag_first']);
    expect(changes('agreement-expiring', followed('2026-12-20'), '2026-12-10')).toEqual([]);
  });

  test('and has ended leaves its place to the missing agreement', () => {
    const ended = running({ state: 'ended', endedOn: dayFrom('2026-12-18'), endedWhy: 'expired' }).withTask({
      kind: 'agreement-expiring',
      period: 'ag_first',
    });
    expect(changes('agreement-expiring', ended, '2026-12-19')).toEqual(['cancelled ag_first']);
    expect(changes('agreement-unsigned', ended, '2026-12-19')).toEqual(['opened 2026-12-19 due 2026-12-19']);
  });
});

describe('the written notice of art. 23', () => {
  test('is asked for from the first day in force, to the school and to the village', () => {
    const fresh = aCareFile().withAgreement(anAgreementInForce('2026-11-10', '2027-11-09'));
    expect(changes('receipt-school', fresh, '2026-11-10')).toEqual(['opened ag_first due 2026-11-17']);
    expect(changes('receipt-village', fresh, '2026-11-10')).toEqual(['opened ag_first due 2026-11-17']);
  });

  test('is done by its own receipt and not by the other', () => {
    const open = (target: 'school' | 'village') =>
      running({ receipts: [{ target, on: dayFrom('2026-01-05') }] }).withTask({
        kind: 'receipt-school',
        period: 'ag_first',
      });
    expect(changes('receipt-school', open('school'), '2026-01-06')).toEqual(['done ag_first']);
    expect(changes('receipt-school', open('village'), '2026-01-06')).toEqual([]);
  });

  test('is not asked for at a school where the child is at none', () => {
    const small = aCareFile()
      .havingChildren({ school: null })
      .withAgreement(anAgreementInForce('2026-11-10', '2027-11-09'));
    expect(changes('receipt-school', small, '2026-11-10')).toEqual([]);
    expect(changes('receipt-village', small, '2026-11-10')).toEqual(['opened ag_first due 2026-11-17']);
  });
});

describe('an agreement somebody declined', () => {
  const declined = { version: 1, personId: MOTHER, on: dayFrom('2026-11-18') };

  test('is the director’s task the same day', () => {
    const file = aCareFile().withAgreement(anAgreement({ state: 'declined', declined }));
    expect(changes('agreement-declined', file, '2026-11-18')).toEqual(['opened ag_first:1 due 2026-11-18']);
  });

  test('is done when a further version is written, and asked again when that is declined too', () => {
    const open = (spec: Partial<Agreement>) =>
      aCareFile()
        .withAgreement(anAgreement({ declined, version: 2, ...spec }))
        .withTask({ kind: 'agreement-declined', period: 'ag_first:1' });
    expect(changes('agreement-declined', open({ state: 'draft' }), '2026-11-19')).toEqual([
      'done ag_first:1',
    ]);
    const again = { ...declined, version: 2, on: dayFrom('2026-11-20') };
    expect(
      changes('agreement-declined', open({ state: 'declined', declined: again }), '2026-11-20'),
    ).toContain('opened ag_first:2 due 2026-11-20');
  });
});

describe('a caregiver found unfit', () => {
  const found = (outcome: 'helped' | null) =>
    aCareFile().having({
      findings: [
        {
          id: 'fi_1',
          caregiverId: GRANDMOTHER,
          kind: 'unable',
          foundOn: dayFrom('2026-11-18'),
          outcome,
          steps: [],
        },
      ],
    });

  test('is a task until the three steps are taken, due in a week', () => {
    expect(changes('caregiver-finding', found(null), '2026-11-18')).toEqual(['opened fi_1 due 2026-11-25']);
    const open = (outcome: 'helped' | null) =>
      found(outcome).withTask({ kind: 'caregiver-finding', period: 'fi_1' });
    expect(changes('caregiver-finding', open(null), '2026-11-20')).toEqual([]);
    expect(changes('caregiver-finding', open('helped'), '2026-11-20')).toEqual(['done fi_1']);
  });
});
