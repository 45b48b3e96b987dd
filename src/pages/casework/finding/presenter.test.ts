import { describe, expect, test } from '@jest/globals';
import {
  type Finding,
  foundInput,
  foundMissing,
  noStepAnswers,
  sortFindings,
  stepInput,
  stepMissing,
  takenLines,
  takenOf,
} from './presenter';

const finding = (more: Partial<Finding> = {}): Finding => ({
  findingId: 'fi_1',
  caregiver: { personId: 'pe_nai', name: '陈桂芳' },
  kind: 'unable',
  foundOn: '2026-11-17',
  note: '腿伤了',
  outcome: null,
  steps: [],
  next: 'guardians-told',
  ...more,
});
const step = { on: '2026-11-18', how: '打电话', receipt: '妈妈接的' };

describe('what was found about a caregiver', () => {
  test('needs who, what kind, in words, and the day', () => {
    const none = { caregiver: undefined, kind: undefined, foundOn: undefined, note: ' ' };

    expect(foundMissing(none)).toEqual(['说的是谁', '是哪一种', '看到了什么', '哪天']);
    expect(foundInput('hh_1', none)).toBeUndefined();
    expect(
      foundInput('hh_1', { caregiver: 'pe_nai', kind: 'unable', foundOn: '2026-11-17', note: '腿伤了 ' }),
    ).toEqual({
      householdId: 'hh_1',
      caregiver: 'pe_nai',
      kind: 'unable',
      foundOn: '2026-11-17',
      note: '腿伤了',
    });
  });

  test('is one under way beside those that are settled', () => {
    const old = finding({ findingId: 'fi_0', next: null, outcome: 'helped' });

    expect(sortFindings([finding(), old])).toEqual({ open: finding(), settled: [old] });
  });
});

describe('the three steps', () => {
  test('are counted as they are taken', () => {
    expect(takenOf(finding())).toBe(0);
    expect(takenOf(finding({ next: 'settled' }))).toBe(2);
    expect(takenOf(finding({ next: null }))).toBe(3);
  });

  test('need how, what shows it, and the day; the last one also its outcome', () => {
    expect(stepMissing('guardians-told', noStepAnswers)).toEqual(['怎么办的', '凭什么知道', '哪天']);
    expect(stepMissing('settled', { ...noStepAnswers, ...step })).toEqual(['结果']);
  });

  test('send an outcome with the last and only with it', () => {
    const answers = { ...step, outcome: 'helped' as const };

    expect(stepInput(finding(), answers)).toEqual({ findingId: 'fi_1', step: 'guardians-told', ...step });
    expect(stepInput(finding({ next: 'settled' }), answers)).toMatchObject({ outcome: 'helped' });
    expect(stepInput(finding({ next: 'settled' }), { ...step, outcome: undefined })).toBeUndefined();
  });

  test('read as what was done and what shows it', () => {
    const taken = finding({ steps: [{ step: 'guardians-told', ...step }], next: 'township-told' });

    expect(takenLines(taken, '2026-11-20')).toEqual([
      { key: 'guardians-told', title: '11月18日 告诉父母', text: '打电话；妈妈接的' },
    ]);
  });
});
