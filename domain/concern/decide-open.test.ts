import { describe, expect, test } from '@jest/globals';
import { aCareFile } from '../../test/builders/care-file';
import { CHILD, DIRECTOR, GRANDMOTHER, MOTHER } from '../../test/builders/cast';
import { aConcern, anOpening } from '../../test/builders/concern';
import { on } from '../../test/builders/occasion';
import type { CareFile } from '../care-file/care-file';
import { applyRecords } from '../care-file/apply-records';
import { rulesFor } from '../policy/rules';
import { decideOpenConcern, type OpenConcern } from './decide-open';

const occasion = on('2026-11-18', { by: DIRECTOR });
const open = (spec: Partial<OpenConcern> = {}, file: CareFile = aCareFile().file) =>
  decideOpenConcern(file, anOpening(spec), { rules: rulesFor(file.pack, []), occasion });
const codeOf = (decided: ReturnType<typeof open>) => (decided.ok ? null : decided.refusal.code);

describe('a report of harm', () => {
  test('is kept with everything that was said, and owes the number of the police', () => {
    expect(open({ suspects: [GRANDMOTHER] })).toMatchObject({
      value: {
        answer: { state: 'reported', receiptOwed: true },
        records: [
          {
            kind: 'concern-opened',
            words: '手臂上有几处青紫',
            record: { suspects: [GRANDMOTHER], steps: [] },
          },
        ],
      },
    });
  });

  test('brings along who was told before it was written down, and the number that the police gave', () => {
    const told = [{ office: 'police', on: '2026-11-18', at: '22:45', how: '电话' }] as const;
    expect(open({ told, receipt: '20261118-0042' })).toMatchObject({
      value: {
        answer: { receiptOwed: false },
        records: [
          { kind: 'concern-opened' },
          { taken: { step: 'told', what: 'police' }, at: '22:45' },
          { taken: { step: 'receipt' }, words: '20261118-0042' },
        ],
      },
    });
  });

  test('of the same person about the same is one, in whatever order the situations were tapped', () => {
    const first = open({ situations: ['many-injuries', 'family-violence'] });
    const records = first.ok ? first.value.records : [];
    const file = applyRecords(aCareFile().file, records, { today: occasion.today, now: occasion.now });
    const again = open({ situations: ['family-violence', 'many-injuries'], words: '再说一遍' }, file);
    expect(again).toMatchObject({
      value: { records: [], answer: { concernId: first.ok ? first.value.answer.concernId : null } },
    });
  });

  test('is another one once the first is closed, and where somebody else reports', () => {
    const closed = aConcern({ state: 'closed' });
    expect(open({}, aCareFile().having({ concerns: [closed] }).file)).toMatchObject({
      value: { records: [{ record: { key: 'report|many-injuries|ch_first|2026-11-18|1' } }] },
    });
    const others = aConcern({ reporterId: MOTHER });
    expect(open({}, aCareFile().having({ concerns: [others] }).file)).toMatchObject({
      value: { records: [{ kind: 'concern-opened' }] },
    });
  });

  test('tells nobody of the family unless named, and never who may have done it', () => {
    expect(open()).toMatchObject({ value: { records: [{ tell: [] }] } });
    expect(codeOf(open({ suspects: [GRANDMOTHER], tell: [MOTHER, GRANDMOTHER] }))).toBe(
      'concern.suspectTold',
    );
    expect(open({ suspects: [GRANDMOTHER], tell: [MOTHER] })).toMatchObject({
      value: { records: [{ tell: [MOTHER] }] },
    });
  });

  test('is about a child of the family, on a day that has been, and says what it is about', () => {
    expect(codeOf(open({ childIds: [CHILD, 'ch_other'] }))).toBe('record.notFound');
    expect(codeOf(open({ suspects: ['pe_other'] }))).toBe('record.notFound');
    expect(codeOf(open({ foundOn: '2026-11-19' }))).toBe('record.dayInFuture');
    expect(codeOf(open({ situations: [] }))).toBe('concern.situationMissing');
  });
});

describe('a child found unattended or alone (art. 21)', () => {
  const unattended = (born: string, spec: Partial<CareFile['children'][number]> = {}) =>
    open({ course: 'unattended', situations: [] }, aCareFile().bornOn(born).havingChildren(spec).file);

  test('is a case of its own below eight or in need of special care, and not above', () => {
    expect(unattended('2018-11-19')).toMatchObject({
      value: { records: [{ record: { situations: ['abandoned'] } }] },
    });
    expect(codeOf(unattended('2018-11-18'))).toBe('concern.notThatAge');
    expect(unattended('2014-01-01', { specialCare: true })).toMatchObject({ ok: true });
  });

  test('is one below sixteen for a child that lives alone', () => {
    const alone = (born: string) => open({ course: 'alone', situations: [] }, aCareFile().bornOn(born).file);
    expect(alone('2010-11-19')).toMatchObject({
      value: { records: [{ record: { situations: ['living-alone'] } }] },
    });
    expect(codeOf(alone('2010-11-18'))).toBe('concern.notThatAge');
  });

  test('owes the police at once where the plan says so (Qidong 1), and a reason everywhere', () => {
    const alone = (pack: string) =>
      open({ course: 'alone', situations: [] }, aCareFile().underPlan(pack).file);
    expect(alone('qidong')).toMatchObject({ value: { answer: { receiptOwed: true } } });
    expect(alone('putuo')).toMatchObject({ value: { answer: { receiptOwed: false } } });
  });
});

describe('a guardian who does not act', () => {
  const told = [{ office: 'police', on: '2026-11-18', at: '10:00', how: null }] as const;

  test('is admonished before anybody is told', () => {
    expect(codeOf(open({ course: 'guardianship', situations: [], told }))).toBe('concern.dissuadeFirst');
    expect(open({ course: 'guardianship', situations: [] })).toMatchObject({
      value: { records: [{ record: { situations: ['guardian-unfit'], receiptOwed: true } }] },
    });
  });

  test('is reported at once where law or plan lets nobody wait', () => {
    const qidong = aCareFile().underPlan('qidong').file;
    expect(open({ course: 'guardianship', situations: [], told }, qidong)).toMatchObject({ ok: true });
    expect(open({ course: 'guardianship', situations: ['other-danger'], told })).toMatchObject({ ok: true });
  });
});
