import { describe, expect, test } from '@jest/globals';
import { anAgreement, anAgreementInForce } from '../../test/builders/agreement';
import { aCareFile } from '../../test/builders/care-file';
import { DIRECTOR, GRANDMOTHER, MOTHER } from '../../test/builders/cast';
import { dayFrom } from '../calendar/calendar-day';
import type { CareRecord } from '../care-file/records';
import { trailEvents } from './trail-events';

const sent = anAgreement({ state: 'sent', digest: 'digest-1' });
const before = anAgreementInForce('2025-12-01', '2026-11-30', { id: 'ag_before' });
const file = aCareFile().withAgreement(before).withAgreement(sent).file;
const told = (...records: readonly CareRecord[]) => trailEvents(file, records, DIRECTOR);
const kinds = (...records: readonly CareRecord[]) => told(...records).map(({ kind }) => kind);

type Signed = Extract<CareRecord, { kind: 'agreement-signed' }>;
const signed = (spec: Partial<Signed['signature']> = {}, agreement = sent): Signed => ({
  kind: 'agreement-signed',
  agreement,
  signature: {
    personId: MOTHER,
    party: 'guardian',
    method: 'own-phone',
    identity: ['bound-account', 'phone-code'],
    witnessId: null,
    digest: 'digest-1',
    drawing: 'M1 1 L9 9',
    givenAt: null,
    ...spec,
  },
});

describe('the trail of an agreement', () => {
  test('tells a signature on the own phone after the code that was right', () => {
    expect(told(signed())).toEqual([
      expect.objectContaining({ kind: 'code-verified', personId: MOTHER }),
      {
        agreementId: 'ag_first',
        version: 1,
        kind: 'signed',
        personId: MOTHER,
        method: 'own-phone',
        detail: { party: 'guardian', identity: ['bound-account', 'phone-code'], digest: 'digest-1' },
      },
    ]);
  });

  test('tells who witnessed a signature in person', () => {
    const inPerson = signed({
      method: 'in-person',
      identity: ['witnessed-by-director'],
      witnessId: DIRECTOR,
    });
    expect(told(inPerson)).toMatchObject([
      { kind: 'signed', method: 'in-person', personId: MOTHER },
      { kind: 'witnessed', personId: DIRECTOR, detail: { signer: MOTHER } },
    ]);
  });

  test('tells that a text was opened before the seconds it was open', () => {
    const read = {
      kind: 'agreement-read',
      agreementId: 'ag_first',
      version: 1,
      personId: GRANDMOTHER,
    } as const;
    expect(kinds({ ...read, seconds: 12, first: true })).toEqual(['opened', 'read']);
    expect(kinds({ ...read, seconds: 12, first: false })).toEqual(['read']);
  });

  test('tells the signatures of a paper, and that it was filed', () => {
    const paper: CareRecord = {
      kind: 'agreement-paper-filed',
      agreement: { ...sent, state: 'in-force' },
      signatures: [{ personId: MOTHER, party: 'guardian', digest: 'digest-1' }],
      paper: { signedOn: dayFrom('2026-11-10'), attachmentIds: ['at_one'], checks: ['term'], by: DIRECTOR },
    };
    expect(told(paper)).toMatchObject([
      { kind: 'signed', method: 'paper', personId: MOTHER, detail: { signedOn: '2026-11-10' } },
      { kind: 'paper-filed', personId: DIRECTOR, detail: { attachmentIds: ['at_one'], checks: ['term'] } },
    ]);
  });

  test('tells the agreement before, in its own trail, which one renews it, once that is in force', () => {
    const renewing = { ...sent, renews: 'ag_before' };
    expect(kinds(signed({}, renewing))).toEqual(['code-verified', 'signed']);
    expect(told(signed({}, { ...renewing, state: 'in-force' })).at(-1)).toMatchObject({
      agreementId: 'ag_before',
      kind: 'renewed',
      detail: { renewedBy: 'ag_first' },
    });
  });

  test('tells who said no, who was told in writing, and who ended it; its term alone is nobody', () => {
    const on = dayFrom('2026-11-18');
    const declined = { ...sent, state: 'declined', declined: { version: 1, personId: MOTHER, on } } as const;
    const ended = { ...before, state: 'ended', endedOn: on } as const;
    const how = { note: null, temporary: null } as const;
    const receipt = { agreementId: 'ag_first', target: 'school', on, how: '送去', receiver: '门卫' } as const;
    expect(
      told(
        { kind: 'agreement-declined', agreement: declined, reason: '想再商量' },
        { kind: 'receipt-given', ...receipt, by: DIRECTOR },
        { kind: 'agreement-ended', agreement: { ...ended, endedWhy: 'guardian-returned' }, ...how },
        { kind: 'agreement-ended', agreement: { ...ended, endedWhy: 'expired' }, ...how },
      ),
    ).toMatchObject([
      { kind: 'declined', personId: MOTHER, detail: {} },
      { kind: 'notice-given', personId: DIRECTOR, detail: { target: 'school', on: '2026-11-18' } },
      { kind: 'ended', agreementId: 'ag_before', personId: DIRECTOR, detail: { why: 'guardian-returned' } },
      { kind: 'ended', personId: null, detail: { why: 'expired' } },
    ]);
  });

  test('holds no word that somebody wrote, and no drawing', () => {
    const mark = {
      kind: 'agreement-marked',
      agreementId: 'ag_first',
      mark: 'witnessed',
      by: DIRECTOR,
    } as const;
    const all = JSON.stringify(
      told({ kind: 'agreement-drafted', agreement: sent, by: DIRECTOR, packVersion: 'putuo-1' }, signed(), {
        ...mark,
        place: '王家堂屋',
      }),
    );
    expect(all).not.toMatch(/[\p{Script=Han}]|M1 1/u);
  });

  test('does not grow by what is about something else', () => {
    expect(kinds({ kind: 'notice-opened', noticeId: 'no_one', personId: MOTHER, settles: false })).toEqual(
      [],
    );
  });
});
