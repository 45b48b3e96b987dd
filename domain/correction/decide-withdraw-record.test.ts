import { describe, expect, test } from '@jest/globals';
import { aCareFile } from '../../test/builders/care-file';
import { DIRECTOR, FATHER, MOTHER, SIBLING } from '../../test/builders/cast';
import { on } from '../../test/builders/occasion';
import { aContact } from '../../test/builders/record';
import { decideWithdrawRecord } from './decide-withdraw-record';

const household = aCareFile()
  .withContacts(aContact('2026-W47', { id: 'co_mine' }), {
    ...aContact('2026-W46', { id: 'co_old' }),
    current: false,
  })
  .calledOn('2026-11-10')
  .visitedOn('2026-11-11')
  .visitedOn('2026-11-11', { id: 'vi_sibling', childId: SIBLING })
  .visitedOn('2026-11-12', { withdrawn: true });

const withdraw = (recordIds: string | readonly string[], by: string) => {
  const answer = decideWithdrawRecord(
    household.file,
    { recordIds: [recordIds].flat(), reason: '记错了' },
    on('2026-11-18', { by }),
  );
  return answer.ok ? answer.value.records : answer.refusal.code;
};

describe("taking back one's own slip", () => {
  test.each([
    ['co_mine', MOTHER, 'contact-withdrawn'],
    ['dc_2026-11-10', DIRECTOR, 'director-contact-withdrawn'],
    ['vi_2026-11-11', DIRECTOR, 'visit-withdrawn'],
  ])('withdraws %s with the reason', (id, by, kind) => {
    expect(withdraw(id, by)).toEqual([{ kind, id, reason: '记错了' }]);
  });

  test('is for who entered it: nobody else, not even the other parent', () => {
    expect(withdraw('co_mine', FATHER)).toBe('record.notYours');
    expect(withdraw('co_mine', DIRECTOR)).toBe('record.notYours');
    expect(withdraw('vi_2026-11-11', MOTHER)).toBe('record.notYours');
  });

  test('is done once', () => {
    expect(withdraw('vi_2026-11-12', DIRECTOR)).toBe('record.alreadyWithdrawn');
  });

  test('takes back one act for several children at once, each record once', () => {
    expect(withdraw(['vi_2026-11-11', 'vi_sibling', 'vi_sibling'], DIRECTOR)).toEqual([
      { kind: 'visit-withdrawn', id: 'vi_2026-11-11', reason: '记错了' },
      { kind: 'visit-withdrawn', id: 'vi_sibling', reason: '记错了' },
    ]);
  });

  test('takes back all or none: one that is another’s or missing keeps the rest', () => {
    expect(withdraw(['vi_2026-11-11', 'co_mine'], DIRECTOR)).toBe('record.notYours');
    expect(withdraw(['vi_2026-11-11', 'vi_missing'], DIRECTOR)).toBe('record.notFound');
  });

  test('goes on past what was taken back before', () => {
    expect(withdraw(['vi_2026-11-12', 'vi_2026-11-11'], DIRECTOR)).toEqual([
      { kind: 'visit-withdrawn', id: 'vi_2026-11-11', reason: '记错了' },
    ]);
  });

  test('finds neither a stranger’s record nor one that a revision has replaced', () => {
    expect(withdraw('co_foreign', MOTHER)).toBe('record.notFound');
    expect(withdraw('co_old', MOTHER)).toBe('record.notFound');
  });
});
