import { describe, expect, test } from '@jest/globals';
import { agreementContent, anAgreement, anAgreementInForce, aScreen } from '../../test/builders/agreement';
import { aCareFile, type CareFileBuilder } from '../../test/builders/care-file';
import { DIRECTOR, GRANDMOTHER, MOTHER } from '../../test/builders/cast';
import { on } from '../../test/builders/occasion';
import { dayFrom, formatDay, instantOf } from '../calendar/calendar-day';
import { rulesFor } from '../policy/rules';
import { decideDecline } from './decide-decline';
import { decideDraft } from './decide-draft';
import { decideReceipt } from './decide-receipt';
import { expireAgreements, nextExpiryOn } from './expire-agreements';
import { remindRenewal } from './remind-renewal';

const rules = rulesFor('putuo', []);
const running = aCareFile().withAgreement(anAgreementInForce('2026-01-01', '2026-12-18'));

describe('the end of the term', () => {
  test('ends an agreement the day after its last, on that last day', () => {
    expect(expireAgreements(running.file, dayFrom('2026-12-18'))).toEqual([]);
    expect(expireAgreements(running.file, dayFrom('2026-12-19'))).toMatchObject([
      { agreement: { state: 'ended', endedWhy: 'expired', endedOn: dayFrom('2026-12-18') } },
    ]);
    expect(nextExpiryOn(running.file)).toBe(dayFrom('2026-12-19'));
  });

  const reminded = ({ file }: CareFileBuilder, day: string, time = '08:00') => {
    const today = dayFrom(day);
    const { sends, nextOn } = remindRenewal(file, rules, { today, now: instantOf(today, time) });
    return { steps: sends.map(({ step, personId }) => `${step} ${personId}`), nextOn };
  };

  test('is told to everybody who signed thirty days before and seven days before', () => {
    expect(reminded(running, '2026-11-17').steps).toEqual([]);
    expect(formatDay(reminded(running, '2026-11-17').nextOn ?? dayFrom('2000-01-01'))).toBe('2026-11-18');
    expect(reminded(running, '2026-11-18').steps).toEqual([`ends-30 ${MOTHER}`, `ends-30 ${GRANDMOTHER}`]);
    expect(reminded(running, '2026-12-11').steps).toEqual([`ends-7 ${MOTHER}`, `ends-7 ${GRANDMOTHER}`]);
  });

  test('is not told once an agreement follows', () => {
    const next = anAgreementInForce('2026-12-19', '2027-12-18', { id: 'ag_next' });
    expect(reminded(running.withAgreement(next), '2026-12-11').steps).toEqual([]);
  });
});

describe('a further agreement', () => {
  const draft = (caregiver: string, { file }: CareFileBuilder) => {
    const content = agreementContent({ caregiver: aScreen({ personId: caregiver }) });
    const decided = decideDraft(
      file,
      { content, agreementId: null, rules },
      on('2026-12-01', { by: DIRECTOR }),
    );
    if (!decided.ok) throw new Error(decided.refusal.code);
    const [record] = decided.value.records;
    return record?.kind === 'agreement-drafted' ? record.agreement : null;
  };

  test('with the same caregiver renews the one before', () => {
    expect(draft(GRANDMOTHER, running)).toMatchObject({ renews: 'ag_first', findingId: null });
  });

  test('with another caregiver, after a finding, is linked to the finding', () => {
    const [grandmother] = running.file.caregivers;
    if (grandmother === undefined) throw new Error('a grandmother');
    const aunt = { ...grandmother, personId: 'pe_aunt', name: '周大姑', relation: '姑姑' };
    const found = running.having({
      caregivers: [grandmother, aunt],
      findings: [
        {
          id: 'fi_1',
          caregiverId: GRANDMOTHER,
          kind: 'negligent',
          foundOn: dayFrom('2026-11-20'),
          outcome: 'choose-again',
          steps: [],
        },
      ],
    });
    expect(draft('pe_aunt', found)).toMatchObject({ renews: null, findingId: 'fi_1' });
    expect(draft(GRANDMOTHER, found)).toMatchObject({ renews: 'ag_first', findingId: null });
  });
});

describe('a no', () => {
  const sent = aCareFile().withAgreement(anAgreement({ state: 'sent' }));
  const decline = (by: string, { file }: CareFileBuilder = sent, version = 1) =>
    decideDecline(file, { agreementId: 'ag_first', version, reason: '钱没说清' }, on('2026-11-18', { by }));

  test('of a party who has not signed stops the signing, with its reason', () => {
    expect(decline(MOTHER)).toMatchObject({
      ok: true,
      value: {
        records: [
          {
            agreement: { state: 'declined', declined: { personId: MOTHER, version: 1 } },
            reason: '钱没说清',
          },
        ],
      },
    });
  });

  test('is nobody else’s, not for an older version, not after one’s own signature, not before it is sent', () => {
    expect(decline('pe_other')).toMatchObject({ refusal: { code: 'agreement.notParty' } });
    expect(decline(MOTHER, sent, 2)).toMatchObject({ refusal: { code: 'agreement.versionChanged' } });
    const half = aCareFile().withAgreement(
      anAgreement({
        state: 'guardians-signed',
        signatures: [{ version: 1, personId: MOTHER, method: 'own-phone' }],
      }),
    );
    expect(decline(MOTHER, half)).toMatchObject({ refusal: { code: 'agreement.alreadySigned' } });
    expect(decline(GRANDMOTHER, half)).toMatchObject({ ok: true });
    expect(decline(MOTHER, aCareFile().withAgreement(anAgreement()))).toMatchObject({
      refusal: { code: 'agreement.wrongState' },
    });
  });
});

describe('the written notice', () => {
  const give = ({ file }: CareFileBuilder, day = '2026-11-18') =>
    decideReceipt(
      file,
      { agreementId: 'ag_first', target: 'school', on: day, how: '当面交', receiver: '班主任' },
      on('2026-11-18', { by: DIRECTOR }),
    );

  test('is recorded once; a second time changes nothing', () => {
    expect(give(running)).toMatchObject({ ok: true, value: { records: [{ kind: 'receipt-given' }] } });
    const receipts = [{ target: 'school' as const, on: dayFrom('2026-11-02') }];
    const given = aCareFile().withAgreement(anAgreementInForce('2026-01-01', '2026-12-18', { receipts }));
    expect(give(given)).toEqual({ ok: true, value: { records: [], answer: null } });
  });

  test('is refused for a day to come and before the agreement is in force', () => {
    expect(give(running, '2026-11-19')).toMatchObject({ refusal: { code: 'record.dayInFuture' } });
    expect(give(aCareFile().withAgreement(anAgreement({ state: 'sent' })))).toMatchObject({
      refusal: { code: 'agreement.wrongState' },
    });
  });
});
