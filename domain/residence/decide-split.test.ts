import { describe, expect, test } from '@jest/globals';
import { aCareFile } from '../../test/builders/care-file';
import { DIRECTOR } from '../../test/builders/cast';
import { on } from '../../test/builders/occasion';
import type { CareFile, DutySplit } from '../care-file/care-file';
import { decideSplit, decideSplitConfirmation } from './decide-split';

const THERE = '330903202105';
const ABROAD = '340100000000';
const TODAY = on('2026-11-18', { by: DIRECTOR });
const parts = {
  visit: 'residence',
  contact: 'residence',
  agreement: 'residence',
  report: 'residence',
  aid: 'registration',
} as const;

const aSplit = (spec: Partial<DutySplit> = {}): DutySplit => ({
  id: 'sp_known',
  registeredCode: THERE,
  revision: 1,
  parts,
  by: 'residence',
  office: null,
  confirmed: false,
  ...spec,
});
const living = (...dutySplits: readonly DutySplit[]): CareFile =>
  aCareFile().havingChildren({ registeredCode: THERE }).having({ dutySplits }).file;

const agree = (file: CareFile, spec: Partial<Parameters<typeof decideSplit>[1]> = {}) =>
  decideSplit(file, { registeredCode: THERE, parts, office: null, sides: ['residence'], ...spec }, TODAY);
const kinds = (decided: ReturnType<typeof agree>) =>
  decided.ok ? decided.value.records.map(({ kind }) => kind) : decided.refusal.code;

describe('who does what for a child registered elsewhere', () => {
  test('is written down by one side and waits for the other', () => {
    const decided = agree(living());
    expect(decided).toMatchObject({ ok: true, value: { answer: { confirmed: false } } });
    expect(decided.ok && decided.value.records).toMatchObject([
      { kind: 'duty-split-agreed', record: { revision: 1, by: 'residence', confirmed: false }, by: DIRECTOR },
    ]);
  });

  test('is one record, however often the same side writes the same', () => {
    expect(agree(living(aSplit()))).toMatchObject({
      value: { records: [], answer: { splitId: 'sp_known', confirmed: false } },
    });
  });

  test('holds when the other side writes the same', () => {
    const decided = agree(living(aSplit()), { sides: ['registration'] });
    expect(kinds(decided)).toEqual(['duty-split-confirmed']);
    expect(decided).toMatchObject({ value: { answer: { splitId: 'sp_known', confirmed: true } } });
  });

  test('is superseded by other words, which wait themselves', () => {
    const decided = agree(living(aSplit({ confirmed: true })), {
      sides: ['registration'],
      parts: { ...parts, visit: 'registration' },
    });
    expect(decided).toMatchObject({
      value: {
        records: [{ record: { revision: 2, by: 'registration', confirmed: false } }],
        answer: { confirmed: false },
      },
    });
  });

  test('holds at once where one person directs both villages', () => {
    expect(agree(living(), { sides: ['residence', 'registration'] })).toMatchObject({
      value: { answer: { confirmed: true } },
    });
  });

  test('is only written down where the register lies in another county, and then names the office', () => {
    const file = aCareFile().havingChildren({ registeredCode: ABROAD }).file;
    const abroad = { registeredCode: ABROAD };
    expect(kinds(agree(file, abroad))).toBe('residence.officeMissing');
    const office = { name: '（例）外县民政局', phone: '0550-1234567' };
    expect(agree(file, { ...abroad, office })).toMatchObject({
      value: { records: [{ record: { office, confirmed: true } }], answer: { confirmed: true } },
    });
  });

  test('is refused where no child is registered there, or nobody on file any more', () => {
    expect(kinds(agree(aCareFile().file))).toBe('residence.notApart');
    const gone = aCareFile().havingChildren({ registeredCode: THERE, categories: [] }).file;
    expect(kinds(agree(gone))).toBe('residence.notApart');
  });
});

describe('confirming who does what', () => {
  const confirm = (file: CareFile, sides: readonly ('residence' | 'registration')[], splitId = 'sp_known') =>
    decideSplitConfirmation(file, { registeredCode: THERE, splitId, sides }, TODAY);

  test('is the other side’s', () => {
    expect(confirm(living(aSplit()), ['registration'])).toMatchObject({
      value: { records: [{ kind: 'duty-split-confirmed', id: 'sp_known', by: DIRECTOR }] },
    });
    expect(confirm(living(aSplit()), ['residence'])).toMatchObject({
      refusal: { code: 'residence.otherSideConfirms' },
    });
  });

  test('a second time changes nothing', () => {
    expect(confirm(living(aSplit({ confirmed: true })), ['registration'])).toMatchObject({
      ok: true,
      value: { records: [] },
    });
  });

  test('is refused for what has been written anew meanwhile, and for what nobody wrote', () => {
    const file = living(aSplit(), aSplit({ id: 'sp_newer', revision: 2 }));
    expect(confirm(file, ['registration'])).toMatchObject({ refusal: { code: 'residence.splitChanged' } });
    expect(confirm(file, ['registration'], 'sp_none')).toMatchObject({
      refusal: { code: 'record.notFound' },
    });
  });
});
