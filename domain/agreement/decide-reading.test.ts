import { describe, expect, test } from '@jest/globals';
import { anAgreement } from '../../test/builders/agreement';
import { aCareFile } from '../../test/builders/care-file';
import { GRANDMOTHER, MOTHER } from '../../test/builders/cast';
import { on } from '../../test/builders/occasion';
import type { Agreement } from '../care-file/agreement-facts';
import { decideReading, MOST_READINGS } from './decide-reading';

const SENT: Partial<Agreement> = { state: 'sent', digest: 'digest-1' };
const reading = (spec: Partial<Agreement>, seconds = 0, version = 1) =>
  decideReading(
    aCareFile().withAgreement(anAgreement(spec)).file,
    { agreementId: 'ag_first', version, seconds },
    on('2026-11-18'),
  );
const recordsOf = (...args: Parameters<typeof reading>) => {
  const answer = reading(...args);
  return answer.ok ? answer.value.records : answer.refusal.code;
};
const readBefore = (times: number) => ({ ...SENT, readings: [{ personId: MOTHER, times }] });

describe('reading an agreement', () => {
  test('is first opening it, and then the seconds it stays open', () => {
    expect(recordsOf(SENT)).toEqual([
      {
        kind: 'agreement-read',
        agreementId: 'ag_first',
        version: 1,
        personId: MOTHER,
        seconds: 0,
        first: true,
      },
    ]);
    expect(recordsOf(readBefore(1), 40)).toMatchObject([{ seconds: 40, first: false }]);
  });

  test('is opened once: opening it again is nothing new', () => {
    expect(recordsOf(readBefore(1))).toEqual([]);
  });

  test('is each reader’s own', () => {
    const others = { ...SENT, readings: [{ personId: GRANDMOTHER, times: 3 }] };
    expect(recordsOf(others)).toMatchObject([{ first: true }]);
  });

  test('fills nobody’s trail', () => {
    expect(recordsOf(readBefore(MOST_READINGS - 1), 40)).toHaveLength(1);
    expect(recordsOf(readBefore(MOST_READINGS), 40)).toEqual([]);
  });

  test('is of the version that stands, once it was sent', () => {
    expect(recordsOf(SENT, 5, 2)).toBe('agreement.versionChanged');
    expect(recordsOf({ state: 'draft' }, 5)).toBe('agreement.notSent');
    expect(recordsOf({ ...SENT, id: 'ag_other' }, 5)).toBe('agreement.notFound');
  });
});
