import { describe, expect, test } from '@jest/globals';
import { agreementContent, anAgreement, anAgreementInForce } from '../../test/builders/agreement';
import { aCareFile, type CareFileBuilder } from '../../test/builders/care-file';
import { DIRECTOR, FATHER, GRANDMOTHER, MOTHER, SIBLING } from '../../test/builders/cast';
import { on } from '../../test/builders/occasion';
import { formatDay } from '../calendar/calendar-day';
import type { Agreement } from '../care-file/agreement-facts';
import { decideSign, type SignAgreement } from './decide-sign';

const SENT: Partial<Agreement> = { state: 'sent', digest: 'digest-1' };
const byMother = { version: 1, personId: MOTHER, method: 'own-phone' as const };
const MOTHER_SIGNED: Partial<Agreement> = {
  state: 'guardians-signed',
  digest: 'digest-1',
  signatures: [byMother],
};

const sign = (household: CareFileBuilder, spec: Partial<SignAgreement> = {}, today = '2026-11-18') =>
  decideSign(
    household.file,
    {
      agreementId: 'ag_first',
      version: 1,
      digest: 'digest-1',
      method: 'own-phone',
      signer: MOTHER,
      witnessId: null,
      drawing: 'M 1 1',
      consent: true,
      code: 'verified',
      ...spec,
    },
    on(today),
  );
const answerOf = (...args: Parameters<typeof sign>) => {
  const answer = sign(...args);
  return answer.ok ? answer.value.answer : answer.refusal.code;
};
const withAgreement = (spec: Partial<Agreement>) => aCareFile().withAgreement(anAgreement(spec));
const threeParties: Partial<Agreement> = {
  ...SENT,
  parties: [
    { personId: MOTHER, party: 'guardian' },
    { personId: FATHER, party: 'guardian' },
    { personId: GRANDMOTHER, party: 'caregiver' },
  ],
};

describe('the order of signing', () => {
  test('is the guardians first; the last of them opens it for the caregiver', () => {
    expect(answerOf(withAgreement(SENT))).toEqual({ state: 'guardians-signed', inForceOn: null });
    expect(answerOf(withAgreement(threeParties))).toEqual({ state: 'sent', inForceOn: null });
    const half = withAgreement({ ...threeParties, signatures: [byMother] });
    expect(answerOf(half, { signer: FATHER })).toEqual({ state: 'guardians-signed', inForceOn: null });
  });

  test('refuses a caregiver before the guardians, and anybody on a draft', () => {
    expect(answerOf(withAgreement(SENT), { signer: GRANDMOTHER })).toBe('agreement.outOfOrder');
    expect(answerOf(withAgreement({ digest: 'digest-1' }))).toBe('agreement.outOfOrder');
  });

  test('refuses a stranger, a second signature, and an agreement that is over', () => {
    expect(answerOf(withAgreement(SENT), { signer: DIRECTOR })).toBe('agreement.notParty');
    expect(answerOf(withAgreement(MOTHER_SIGNED))).toBe('agreement.alreadySigned');
    expect(answerOf(withAgreement({ ...SENT, state: 'superseded' }))).toBe('agreement.wrongState');
    expect(answerOf(withAgreement(SENT), { agreementId: 'ag_other' })).toBe('agreement.notFound');
  });

  test('begins again with a new version: signatures under the old one count no more', () => {
    const renewed = withAgreement({ ...SENT, version: 2, signatures: [byMother] });
    expect(answerOf(renewed, { version: 2 })).toEqual({ state: 'guardians-signed', inForceOn: null });
  });
});

describe('what is signed', () => {
  test.each([{ version: 2 }, { digest: 'digest-0' }])('is the text that was read: refused for %j', (spec) => {
    expect(answerOf(withAgreement(SENT), spec)).toBe('agreement.versionChanged');
  });

  test('is signed with express consent, or not at all', () => {
    expect(sign(withAgreement(SENT), { consent: false })).toMatchObject({
      refusal: { code: 'agreement.consentMissing', article: '电子签名法第十三条' },
    });
  });

  test('needs the views of a child who has turned eight since it was sent', () => {
    const household = aCareFile()
      .bornOn('2018-11-18')
      .withAgreement(anAgreement({ ...SENT, content: agreementContent({ views: [] }) }));
    expect(answerOf(household, {}, '2026-11-17')).toMatchObject({ state: 'guardians-signed' });
    expect(answerOf(household, {}, '2026-11-18')).toBe('agreement.viewsMissing');
  });

  test('keeps who signed, how, and who was there', () => {
    const signed = sign(withAgreement(MOTHER_SIGNED), {
      signer: GRANDMOTHER,
      method: 'in-person',
      witnessId: DIRECTOR,
    });
    expect(signed.ok && signed.value.records[0]).toMatchObject({
      kind: 'agreement-signed',
      signature: { personId: GRANDMOTHER, party: 'caregiver', method: 'in-person', witnessId: DIRECTOR },
    });
  });
});

describe('an agreement is in force', () => {
  const lastSignature = (termFrom: string, today: string) => {
    const content = agreementContent({ term: { from: termFrom, to: '2027-11-30' } });
    return answerOf(withAgreement({ ...MOTHER_SIGNED, content }), { signer: GRANDMOTHER }, today);
  };

  test('with the last signature, when its term has begun', () => {
    expect(lastSignature('2026-11-01', '2026-11-18')).toEqual({ state: 'in-force', inForceOn: '2026-11-18' });
  });

  test('from the first day of its term, when it is signed before', () => {
    expect(lastSignature('2026-12-01', '2026-11-18')).toEqual({ state: 'in-force', inForceOn: '2026-12-01' });
  });
});

describe('the agreement before it', () => {
  const ended = (old: Agreement, childIds: readonly string[] = old.childIds) => {
    const household = aCareFile()
      .withAgreement(old)
      .withAgreement(anAgreement({ ...MOTHER_SIGNED, id: 'ag_new', childIds }));
    const answer = sign(household, { agreementId: 'ag_new', signer: GRANDMOTHER });
    const superseded = answer.ok && answer.value.records.find(({ kind }) => kind === 'agreement-superseded');
    return superseded && 'agreement' in superseded && superseded.agreement.endedOn !== null
      ? formatDay(superseded.agreement.endedOn)
      : null;
  };

  test('ends on the day before the new one begins: no day is without one', () => {
    expect(ended(anAgreementInForce('2026-01-01', '2026-12-31'))).toBe('2026-11-30');
  });

  test('that had run out before keeps its own last day', () => {
    expect(ended(anAgreementInForce('2025-01-01', '2026-10-31'))).toBe('2026-10-31');
  });

  test('goes on where it covers a child that the new one leaves out', () => {
    const both = anAgreementInForce('2026-01-01', '2026-12-31', { childIds: ['ch_first', SIBLING] });
    expect(ended(both, ['ch_first'])).toBeNull();
  });

  test('goes on while the new one still lacks a signature', () => {
    const household = aCareFile()
      .withAgreement(anAgreementInForce('2026-01-01', '2026-12-31'))
      .withAgreement(anAgreement({ ...SENT, id: 'ag_new' }));
    const answer = sign(household, { agreementId: 'ag_new' });
    expect(answer.ok && answer.value.records.map(({ kind }) => kind)).toEqual(['agreement-signed']);
  });
});

describe('who signs on the own phone', () => {
  test.each([
    ['no-phone', 'agreement.noPhone'],
    ['needed', 'agreement.codeNeeded'],
    ['wrong', 'agreement.codeWrong'],
    ['expired', 'agreement.codeExpired'],
    [null, 'agreement.codeNeeded'],
  ] as const)('is not known by a code that is %s', (code, refusal) => {
    expect(answerOf(withAgreement(SENT), { code })).toBe(refusal);
  });

  test('is asked for the code after everything else: a try is spent only where nothing else stands in the way', () => {
    expect(answerOf(withAgreement(SENT), { code: 'wrong', version: 2 })).toBe('agreement.versionChanged');
    expect(answerOf(withAgreement(SENT), { code: 'wrong', consent: false })).toBe('agreement.consentMissing');
    expect(answerOf(withAgreement(MOTHER_SIGNED), { code: 'wrong' })).toBe('agreement.alreadySigned');
  });

  test('is stored with the signature; in person it is the director who saw it', () => {
    const signatureOf = (spec: Partial<SignAgreement>) => {
      const signed = sign(withAgreement(SENT), spec);
      return signed.ok ? signed.value.records[0] : null;
    };
    expect(signatureOf({})).toMatchObject({ signature: { identity: ['bound-account', 'phone-code'] } });
    expect(signatureOf({ method: 'in-person', witnessId: DIRECTOR, code: null })).toMatchObject({
      signature: { identity: ['witnessed-by-director'], witnessId: DIRECTOR },
    });
  });
});
