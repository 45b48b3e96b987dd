import { describe, expect, test } from '@jest/globals';
import { dayFrom } from '../../calendar/calendar-day';
import { anAgreement, anAgreementInForce } from '../../../test/builders/agreement';
import { aCareFile, aHousehold, type CareFileBuilder } from '../../../test/builders/care-file';
import { changesOn, windowsOf } from '../../../test/builders/duty';

const changes = (household: CareFileBuilder, today: string) =>
  changesOn('agreement-unsigned', household.file, today);

const open = (household: CareFileBuilder, period: string) =>
  household.withTask({ kind: 'agreement-unsigned', period });

describe('without an agreement in force', () => {
  const left = aCareFile().withParentAway('2026-11-02');

  test('the parents have seven days from the day one of them left', () => {
    expect(changes(left, '2026-11-08')).toEqual([]);
    expect(changes(left, '2026-11-09')).toEqual(['opened 2026-11-02 due 2026-11-09']);
  });

  test('the days count from the opening of the file where the parent had left before', () => {
    expect(changes(aCareFile().withParentAway('2020-01-01'), '2026-09-08')).toEqual([
      'opened 2026-09-01 due 2026-09-08',
    ]);
  });

  test('the days count from the first parent who left', () => {
    expect(changes(left.withFather('2026-10-20'), '2026-11-03')).toEqual([
      'opened 2026-10-20 due 2026-10-27',
    ]);
  });

  test('a draft, a text that was sent, and one that only the guardians have signed change nothing', () => {
    for (const state of ['draft', 'sent', 'guardians-signed'] as const) {
      expect(changes(left.withAgreement(anAgreement({ state })), '2026-11-09')).toHaveLength(1);
    }
  });

  test('nobody is asked while the parents are at home, nor about a child in difficulty', () => {
    expect(changes(aCareFile().withParentHome(), '2026-11-18')).toEqual([]);
    expect(changes(aCareFile().inDifficulty().withParentAway('2026-09-01'), '2026-11-18')).toEqual([]);
  });

  test('an open task is cancelled when the parent comes home', () => {
    const home = open(aCareFile().withParentAway('2026-11-02', '2026-11-14'), '2026-11-02');
    expect(changes(home, '2026-11-14')).toEqual([]);
    expect(changes(home, '2026-11-15')).toEqual(['cancelled 2026-11-02']);
  });
});

describe('an agreement in force', () => {
  const signed = aCareFile().withAgreement(anAgreementInForce('2026-11-01', '2027-10-31'));

  test('closes the task that was open before it', () => {
    expect(changes(open(signed, '2026-09-01'), '2026-11-01')).toEqual(['done 2026-09-01']);
  });

  test('leaves nothing to do through its last day, and is missed the day after, in a period of its own', () => {
    expect(changes(signed, '2027-10-31')).toEqual([]);
    expect(changes(signed, '2027-11-01')).toEqual(['opened 2027-11-01 due 2027-11-01']);
  });

  test('names the agreement that closed the task', () => {
    expect(windowsOf('agreement-unsigned', open(signed, '2026-09-01').file, '2026-11-01')).toContainEqual(
      expect.objectContaining({ period: '2026-09-01', fulfilledBy: 'ag_first' }),
    );
  });

  test('that covers the sibling alone leaves this child without one', () => {
    const sibling = aHousehold()
      .withTwoChildren()
      .withAgreement(anAgreementInForce('2026-11-01', '2027-10-31', { childIds: ['ch_second'] }));
    expect(changes(sibling, '2026-11-18')).toEqual(['opened 2026-09-01 due 2026-09-08']);
  });

  test('that ran out before the parent left again does not count', () => {
    const again = aCareFile()
      .withParentAway('2026-11-02')
      .withAgreement(anAgreementInForce('2026-09-01', '2026-10-15'));
    expect(changes(again, '2026-11-09')).toEqual(['opened 2026-11-02 due 2026-11-09']);
  });

  test('that a newer one superseded leaves no day between them', () => {
    const superseded = anAgreementInForce('2026-09-01', '2027-08-31', {
      id: 'ag_old',
      state: 'superseded',
      endedOn: dayFrom('2026-10-31'),
    });
    expect(changes(signed.withAgreement(superseded), '2026-11-18')).toEqual([]);
  });

  test('counts in a county that counts papers only once its signed paper is filed', () => {
    const papersOnly = (paperFiledOn: string | null) =>
      aHousehold()
        .countySets('agreement.counts', 'paper', '2026-01-01')
        .withAgreement(
          anAgreementInForce('2026-11-01', '2027-10-31', {
            paperFiledOn: paperFiledOn === null ? null : dayFrom(paperFiledOn),
          }),
        );
    expect(changes(open(papersOnly(null), '2026-09-01'), '2026-11-18')).toEqual([]);
    expect(changes(papersOnly(null), '2026-11-18')).toEqual(['opened 2026-09-01 due 2026-09-08']);
    expect(changes(open(papersOnly('2026-11-17'), '2026-09-01'), '2026-11-18')).toEqual(['done 2026-09-01']);
  });
});
