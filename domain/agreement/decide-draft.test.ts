import { describe, expect, test } from '@jest/globals';
import type { AgreementContent } from '../../contracts/agreement-content';
import { agreementContent, anAgreement, anAgreementInForce, aScreen } from '../../test/builders/agreement';
import { aCareFile, type CareFileBuilder } from '../../test/builders/care-file';
import { DIRECTOR, FATHER, GRANDMOTHER, MOTHER } from '../../test/builders/cast';
import { on } from '../../test/builders/occasion';
import { rulesFor } from '../policy/rules';
import { decideDraft } from './decide-draft';

const draft = (
  household: CareFileBuilder = aCareFile(),
  content: Partial<AgreementContent> = {},
  agreementId: string | null = null,
) =>
  decideDraft(
    household.file,
    { content: agreementContent(content), agreementId, rules: rulesFor('putuo', []) },
    on('2026-11-18', { by: DIRECTOR }),
  );
const outcome = (...args: Parameters<typeof draft>) => {
  const answer = draft(...args);
  return answer.ok ? answer.value.answer : answer.refusal.code;
};
const drafted = (...args: Parameters<typeof draft>) => {
  const answer = draft(...args);
  const [record] = answer.ok ? answer.value.records : [];
  return record?.kind === 'agreement-drafted' ? record : null;
};

describe('a first draft', () => {
  test('is version 1 of a new agreement between the guardians and the caregiver', () => {
    expect(drafted(aCareFile().withFather(null))).toMatchObject({
      by: DIRECTOR,
      packVersion: 'putuo@2024-03-27',
      agreement: {
        id: 'ag_1',
        version: 1,
        state: 'draft',
        parties: [
          { personId: MOTHER, party: 'guardian' },
          { personId: FATHER, party: 'guardian' },
          { personId: GRANDMOTHER, party: 'caregiver' },
        ],
      },
    });
  });

  test('may be written before the child was heard, and says so', () => {
    expect(outcome(aCareFile(), { views: [] })).toMatchObject({ missing: ['views'] });
    expect(outcome()).toEqual({ agreementId: 'ag_1', version: 1, missing: [], warnings: [] });
  });

  test('warns about a caregiver of 70, and does not refuse', () => {
    expect(outcome(aCareFile().caregiverBornOn('1956-11-18'))).toMatchObject({ warnings: ['caregiver-old'] });
    expect(outcome(aCareFile().caregiverBornOn('1956-11-19'))).toMatchObject({ warnings: [] });
  });
});

describe('a further draft', () => {
  const withDraft = aCareFile().withAgreement(anAgreement());

  test('is the next version of the one that is open', () => {
    expect(outcome(withDraft, {}, 'ag_first')).toMatchObject({ agreementId: 'ag_first', version: 2 });
    expect(outcome(withDraft)).toMatchObject({ agreementId: 'ag_first', version: 2 });
  });

  test('after a signature goes back to a draft, to be signed again by everybody', () => {
    const signatures = [{ version: 1, personId: MOTHER, method: 'own-phone' as const }];
    const signed = aCareFile().withAgreement(
      anAgreement({ state: 'guardians-signed', digest: 'd', signatures }),
    );
    expect(drafted(signed, {}, 'ag_first')?.agreement).toMatchObject({
      version: 2,
      state: 'draft',
      digest: null,
    });
  });

  test('of a text that was sent has to say which one it changes', () => {
    expect(outcome(aCareFile().withAgreement(anAgreement({ state: 'sent' })))).toBe('agreement.wrongState');
  });

  test('is refused for an agreement that is in force or of somebody else', () => {
    const inForce = aCareFile().withAgreement(anAgreementInForce('2026-11-01', '2027-10-31'));
    expect(outcome(inForce, {}, 'ag_first')).toBe('agreement.wrongState');
    expect(outcome(withDraft, {}, 'ag_foreign')).toBe('agreement.wrongState');
  });

  test('beside one in force is a new agreement', () => {
    const inForce = aCareFile().withAgreement(anAgreementInForce('2026-11-01', '2027-10-31'));
    expect(outcome(inForce)).toMatchObject({ agreementId: 'ag_1', version: 1 });
  });
});

describe('what a draft may not say', () => {
  test.each([
    ['a child of another household', { childIds: ['ch_foreign'] }, 'record.notFound'],
    ['a caregiver who is not on file', { caregiver: aScreen({ personId: MOTHER }) }, 'record.notFound'],
    [
      'a caregiver with a bar',
      { caregiver: aScreen({ bars: ['neglected-duty'] }) },
      'agreement.caregiverBarred',
    ],
    [
      'a child of its own in a house',
      { living: { withCaregiver: false, unattendedAtTimes: false } },
      'agreement.childAlone',
    ],
    [
      'a term that ends before it begins',
      { term: { from: '2026-12-01', to: '2026-11-30' } },
      'agreement.termInvalid',
    ],
    ['a term of one day', { term: { from: '2026-12-01', to: '2026-12-01' } }, 'agreement.termInvalid'],
    ['more than three years', { term: { from: '2026-12-01', to: '2029-12-02' } }, 'agreement.termInvalid'],
    ['a term that is over', { term: { from: '2025-12-01', to: '2026-11-17' } }, 'agreement.termInvalid'],
  ] as const)('%s', (_, content, code) => {
    expect(outcome(aCareFile(), content as Partial<AgreementContent>)).toBe(code);
  });

  test('three years to the day are allowed', () => {
    expect(outcome(aCareFile(), { term: { from: '2026-12-01', to: '2029-12-01' } })).toMatchObject({
      version: 1,
    });
  });

  test('a child under eight, or of special care at any age, alone at times', () => {
    const living = { withCaregiver: true, unattendedAtTimes: true };
    expect(outcome(aCareFile().bornOn('2018-11-19'), { living })).toBe('agreement.childUnattended');
    expect(outcome(aCareFile().havingChildren({ specialCare: true }), { living })).toBe(
      'agreement.childUnattended',
    );
    expect(outcome(aCareFile().bornOn('2018-11-18'), { living })).toMatchObject({ version: 1 });
  });

  test('a caregiver whose link has ended', () => {
    const [grandmother] = aCareFile().file.caregivers;
    const left = aCareFile().having({ caregivers: [{ ...grandmother!, to: grandmother!.from }] });
    expect(outcome(left)).toBe('record.notFound');
  });
});
