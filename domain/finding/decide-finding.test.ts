import { describe, expect, test } from '@jest/globals';
import { findingSteps } from '../../contracts/vocabulary/finding';
import { aCareFile } from '../../test/builders/care-file';
import { DIRECTOR, GRANDMOTHER } from '../../test/builders/cast';
import { on } from '../../test/builders/occasion';
import { dayFrom } from '../calendar/calendar-day';
import type { Finding } from '../care-file/care-file';
import { decideFinding, decideFindingStep } from './decide-finding';

const TODAY = on('2026-11-18', { by: DIRECTOR });
const found = {
  caregiver: GRANDMOTHER,
  kind: 'unable',
  foundOn: '2026-11-17',
  note: '腿伤，走不了路',
} as const;
const withSteps = (...taken: readonly Finding['steps'][number]['step'][]) =>
  aCareFile().having({
    findings: [
      {
        id: 'fi_1',
        caregiverId: GRANDMOTHER,
        kind: 'unable',
        foundOn: dayFrom('2026-11-10'),
        outcome: taken.includes('settled') ? 'helped' : null,
        steps: taken.map((step) => ({ step, on: dayFrom('2026-11-12') })),
      },
    ],
  }).file;
type Step = Parameters<typeof decideFindingStep>[1];
const step = (file: ReturnType<typeof withSteps>, spec: Partial<Step>) =>
  decideFindingStep(
    file,
    {
      findingId: 'fi_1',
      step: 'guardians-told',
      on: '2026-11-18',
      how: '电话',
      receipt: '妈妈接的',
      outcome: null,
      ...spec,
    },
    TODAY,
  );
const codeOf = (decided: ReturnType<typeof step>) => (decided.ok ? null : decided.refusal.code);

describe('a finding about a caregiver', () => {
  test('is written down with the day and in words', () => {
    expect(decideFinding(aCareFile().file, found, TODAY)).toMatchObject({
      ok: true,
      value: { records: [{ kind: 'finding-opened', note: '腿伤，走不了路', by: DIRECTOR }] },
    });
  });

  test('is one at a time: what comes up meanwhile belongs to it', () => {
    expect(decideFinding(withSteps('guardians-told'), found, TODAY)).toMatchObject({
      refusal: { code: 'finding.alreadyOpen' },
    });
    expect(decideFinding(withSteps(...findingSteps), found, TODAY)).toMatchObject({ ok: true });
  });

  test('is about a caregiver of the household, on a day that has been', () => {
    expect(decideFinding(aCareFile().file, { ...found, caregiver: 'pe_other' }, TODAY)).toMatchObject({
      refusal: { code: 'record.notFound' },
    });
    expect(decideFinding(aCareFile().file, { ...found, foundOn: '2026-11-19' }, TODAY)).toMatchObject({
      refusal: { code: 'record.dayInFuture' },
    });
  });
});

describe('the three steps', () => {
  test('come one after the other, and each says which is next', () => {
    expect(step(withSteps(), {})).toMatchObject({ value: { answer: { next: 'township-told' } } });
    expect(step(withSteps('guardians-told'), { step: 'township-told' })).toMatchObject({
      value: { answer: { next: 'settled' } },
    });
    const told = withSteps('guardians-told', 'township-told');
    expect(step(told, { step: 'settled', outcome: 'choose-again' })).toMatchObject({
      value: { answer: { next: null }, records: [{ outcome: 'choose-again' }] },
    });
  });

  test('cannot be skipped, dated back before the last, or taken twice', () => {
    expect(codeOf(step(withSteps(), { step: 'township-told' }))).toBe('finding.outOfOrder');
    expect(codeOf(step(withSteps('guardians-told'), { step: 'settled', outcome: 'helped' }))).toBe(
      'finding.outOfOrder',
    );
    expect(codeOf(step(withSteps(), { on: '2026-11-09' }))).toBe('finding.outOfOrder');
    expect(codeOf(step(withSteps('guardians-told'), {}))).toBe('finding.alreadyRecorded');
  });

  test('end with how it was settled, and only the last says so', () => {
    const told = withSteps('guardians-told', 'township-told');
    expect(codeOf(step(told, { step: 'settled' }))).toBe('finding.outcomeMissing');
    expect(codeOf(step(withSteps(), { outcome: 'helped' }))).toBe('finding.outcomeMissing');
  });

  test('belong to days that have been, and to a finding that is there', () => {
    expect(codeOf(step(withSteps(), { on: '2026-11-19' }))).toBe('record.dayInFuture');
    expect(codeOf(step(withSteps(), { findingId: 'fi_2' }))).toBe('record.notFound');
  });
});
