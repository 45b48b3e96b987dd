import { describe, expect, test } from '@jest/globals';
import { anAgreementInForce } from '../../test/builders/agreement';
import { aCareFile, type CareFileBuilder } from '../../test/builders/care-file';
import { DIRECTOR, GRANDMOTHER, MOTHER } from '../../test/builders/cast';
import { on } from '../../test/builders/occasion';
import { dayFrom } from '../calendar/calendar-day';
import type { Finding } from '../care-file/care-file';
import { decideEnd } from './decide-end';

const TODAY = '2026-11-18';
const away = aCareFile().withAgreement(anAgreementInForce('2026-09-01', '2027-08-31'));
const end = (spec: Partial<Parameters<typeof decideEnd>[1]> = {}, { file }: CareFileBuilder = away) =>
  decideEnd(
    file,
    { agreementId: 'ag_first', why: 'guardian-wish', on: TODAY, note: '说好了', ...spec },
    on(TODAY, { by: DIRECTOR }),
  );
const home = (from: string) => ({ kind: 'guardian-home' as const, personId: MOTHER, from });
const finding = (...steps: Finding['steps'][number]['step'][]): Finding => ({
  id: 'fi_1',
  caregiverId: GRANDMOTHER,
  kind: 'unable',
  foundOn: dayFrom('2026-11-10'),
  outcome: null,
  steps: steps.map((step) => ({ step, on: dayFrom('2026-11-12') })),
});

describe('an agreement is ended', () => {
  test('when a parent is home from the next day on, and the parent is registered as home', () => {
    expect(end({ why: 'guardian-returned', takeover: home('2026-11-19') })).toMatchObject({
      ok: true,
      value: {
        answer: { state: 'ended', endedOn: TODAY },
        records: [
          {
            kind: 'agreement-ended',
            agreement: { state: 'ended', endedWhy: 'guardian-returned', endedOn: dayFrom(TODAY) },
          },
          { kind: 'guardian-returned', personId: MOTHER, from: dayFrom('2026-11-19') },
        ],
      },
    });
  });

  test('when a parent is at home anyway', () => {
    expect(end({}, away.withParentHome())).toMatchObject({ ok: true });
  });

  test('when another agreement holds on the next day', () => {
    const next = anAgreementInForce('2026-11-19', '2027-08-31', { id: 'ag_next' });
    expect(end({}, away.withAgreement(next))).toMatchObject({ ok: true });
  });

  test('with somebody named for the time being, who is written down', () => {
    expect(
      end({ why: 'child-wish', takeover: { kind: 'temporary', by: 'village', who: '村妇联主席家' } }),
    ).toMatchObject({ ok: true, value: { records: [{ temporary: 'village: 村妇联主席家' }] } });
  });
});

describe('ending is refused', () => {
  const refusal = (spec: Parameters<typeof end>[0], file?: CareFileBuilder) => {
    const decided = end(spec, file);
    return decided.ok ? null : decided.refusal;
  };

  test('when nobody would look after the children the next day, naming the article', () => {
    expect(refusal({})).toMatchObject({
      code: 'agreement.gapLeft',
      article: '未成年人保护法第二十一条、第二十二条',
    });
    expect(refusal({ takeover: home('2026-11-20') })).toMatchObject({ code: 'agreement.gapLeft' });
  });

  test('when the next agreement begins a day too late', () => {
    const late = anAgreementInForce('2026-11-20', '2027-08-31', { id: 'ag_next' });
    expect(refusal({}, away.withAgreement(late))).toMatchObject({ code: 'agreement.gapLeft' });
  });

  test('for a day that is to come, or before it was in force', () => {
    expect(refusal({ on: '2026-11-19' })).toMatchObject({ code: 'agreement.endDayInvalid' });
    expect(refusal({ on: '2026-08-30' })).toMatchObject({ code: 'agreement.endDayInvalid' });
  });

  test.each<[what: string, findings: readonly Finding[]]>([
    ['nothing was found', []],
    ['only the guardians were told', [finding('guardians-told')]],
    [
      'it is about somebody else',
      [{ ...finding('guardians-told', 'township-told'), caregiverId: 'pe_other' }],
    ],
  ])('as unfit when %s', (_, findings) => {
    const why = 'caregiver-unfit' as const;
    expect(refusal({ why, takeover: home('2026-11-19') }, away.having({ findings }))).toMatchObject({
      code: 'agreement.findingMissing',
      article: '未成年人保护法第四十三条',
    });
  });

  test('but not as unfit once both were told', () => {
    const told = away.having({ findings: [finding('guardians-told', 'township-told')] });
    expect(end({ why: 'caregiver-unfit', takeover: home('2026-11-19') }, told)).toMatchObject({ ok: true });
  });

  test('for one that is not in force', () => {
    expect(refusal({ agreementId: 'ag_other' })).toMatchObject({ code: 'agreement.notFound' });
    const ended = aCareFile().withAgreement(
      anAgreementInForce('2026-09-01', '2027-08-31', { state: 'ended' }),
    );
    expect(refusal({}, ended)).toMatchObject({ code: 'agreement.wrongState' });
  });
});
