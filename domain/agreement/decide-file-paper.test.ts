import { describe, expect, test } from '@jest/globals';
import { paperChecks } from '../../contracts/vocabulary/agreement';
import { agreementContent, anAgreement, anAgreementInForce } from '../../test/builders/agreement';
import { aCareFile, type CareFileBuilder } from '../../test/builders/care-file';
import { DIRECTOR, FATHER, GRANDMOTHER, MOTHER } from '../../test/builders/cast';
import { on } from '../../test/builders/occasion';
import { dayFrom, formatDay } from '../calendar/calendar-day';
import type { Agreement } from '../care-file/agreement-facts';
import { decideFilePaper, type FiledPaper } from './decide-file-paper';

const SENT: Partial<Agreement> = { state: 'sent', digest: 'digest-1', sentOn: dayFrom('2026-11-10') };
const file = (household: CareFileBuilder, spec: Partial<FiledPaper> = {}, today = '2026-11-18') =>
  decideFilePaper(
    household.file,
    {
      agreementId: 'ag_first',
      version: 1,
      digest: 'digest-1',
      signedOn: dayFrom('2026-11-15'),
      attachmentIds: ['at_one'],
      checks: paperChecks,
      known: ['at_one', 'at_two'],
      ...spec,
    },
    on(today, { by: DIRECTOR }),
  );
const withAgreement = (spec: Partial<Agreement>) => aCareFile().withAgreement(anAgreement(spec));
const answerOf = (...args: Parameters<typeof file>) => {
  const answer = file(...args);
  return answer.ok ? answer.value.answer : answer.refusal.code;
};
const recordsOf = (...args: Parameters<typeof file>) => {
  const answer = file(...args);
  return answer.ok ? answer.value.records : [];
};
const IN_FORCE = { state: 'in-force', paperFiledOn: '2026-11-18' };

describe('a paper under an agreement that was sent', () => {
  test('holds everybody’s signature and brings it into force on the first day of the term', () => {
    expect(answerOf(withAgreement(SENT))).toEqual({ ...IN_FORCE, inForceOn: '2026-12-01' });
    expect(recordsOf(withAgreement(SENT))).toMatchObject([
      {
        kind: 'agreement-paper-filed',
        signatures: [
          { personId: MOTHER, party: 'guardian', digest: 'digest-1' },
          { personId: GRANDMOTHER, party: 'caregiver', digest: 'digest-1' },
        ],
        paper: { signedOn: dayFrom('2026-11-15'), attachmentIds: ['at_one'], by: DIRECTOR },
      },
    ]);
  });

  test('brings it into force on the day it was signed, when the term has begun', () => {
    const content = agreementContent({ term: { from: '2026-11-01', to: '2027-10-31' } });
    expect(answerOf(withAgreement({ ...SENT, content }))).toEqual({ ...IN_FORCE, inForceOn: '2026-11-15' });
  });

  test('leaves a signature that was given on a phone as it is', () => {
    const half: Partial<Agreement> = {
      ...SENT,
      parties: [
        { personId: MOTHER, party: 'guardian' },
        { personId: FATHER, party: 'guardian' },
        { personId: GRANDMOTHER, party: 'caregiver' },
      ],
      signatures: [{ version: 1, personId: MOTHER, method: 'own-phone' }],
    };
    const [filed] = recordsOf(withAgreement(half));
    expect(filed).toMatchObject({
      signatures: [{ personId: FATHER }, { personId: GRANDMOTHER }],
      agreement: {
        signatures: [
          { personId: MOTHER, method: 'own-phone' },
          { personId: FATHER, method: 'paper' },
          { personId: GRANDMOTHER, method: 'paper' },
        ],
      },
    });
  });

  test('takes the place of the agreement before, which ends the day before', () => {
    const before = anAgreementInForce('2026-01-01', '2026-12-31', { id: 'ag_before' });
    const records = recordsOf(withAgreement(SENT).withAgreement(before));
    expect(records[1]).toMatchObject({ kind: 'agreement-superseded', agreement: { id: 'ag_before' } });
    const ended = records[1]?.kind === 'agreement-superseded' ? records[1].agreement.endedOn : null;
    expect(ended === null ? null : formatDay(ended)).toBe('2026-11-30');
  });

  test('asks for the children and the caregiver as a signature does', () => {
    const unheard = agreementContent({ views: [] });
    expect(answerOf(withAgreement({ ...SENT, content: unheard }))).toBe('agreement.viewsMissing');
    expect(file(withAgreement(SENT).caregiverBornOn('2011-05-05'))).toMatchObject({
      refusal: { code: 'agreement.wrongState', article: '未成年人保护法第二十二条' },
    });
  });
});

describe('a paper under an agreement in force', () => {
  const inForce = () =>
    aCareFile().withAgreement(
      anAgreementInForce('2026-11-01', '2027-10-31', { sentOn: dayFrom('2026-10-20') }),
    );

  test('stands beside the electronic signatures and changes nothing but that', () => {
    expect(answerOf(inForce())).toEqual({ ...IN_FORCE, inForceOn: '2026-11-01' });
    expect(recordsOf(inForce())).toMatchObject([{ kind: 'agreement-paper-filed', signatures: [] }]);
    expect(recordsOf(inForce())).toHaveLength(1);
  });

  test('is filed once: again, it answers the same and writes nothing', () => {
    const [filed] = recordsOf(inForce());
    if (filed?.kind !== 'agreement-paper-filed') throw new Error('nothing was filed');
    const again = aCareFile().withAgreement(filed.agreement);
    expect(recordsOf(again, {}, '2026-11-25')).toEqual([]);
    expect(answerOf(again, {}, '2026-11-25')).toEqual({ ...IN_FORCE, inForceOn: '2026-11-01' });
  });
});

describe('a paper is refused', () => {
  test.each([
    ['of another version', { version: 2 }, 'agreement.versionChanged'],
    ['of another text', { digest: 'digest-0' }, 'agreement.versionChanged'],
    ['signed tomorrow', { signedOn: dayFrom('2026-11-19') }, 'agreement.paperDayInvalid'],
    ['signed before it was sent', { signedOn: dayFrom('2026-11-09') }, 'agreement.paperDayInvalid'],
    ['photographed for another family', { attachmentIds: ['at_one', 'at_else'] }, 'attachment.notFound'],
    ['that nobody has', { agreementId: 'ag_none' }, 'agreement.notFound'],
  ] as const)('%s', (_what, spec, refusal) => {
    expect(answerOf(withAgreement(SENT), spec)).toBe(refusal);
  });

  test.each(paperChecks)('when %s was not compared', (missing) => {
    const checks = paperChecks.filter((check) => check !== missing);
    expect(answerOf(withAgreement(SENT), { checks })).toBe('agreement.paperUnchecked');
  });

  test.each(['draft', 'declined', 'ended', 'superseded'] as const)('under one that is %s', (state) => {
    expect(answerOf(withAgreement({ ...SENT, state }))).toBe('agreement.wrongState');
  });
});
