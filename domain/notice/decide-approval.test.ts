import { describe, expect, test } from '@jest/globals';
import { type AskedNotice, mayApprove } from './approval';
import { decideApproval, decideWithdrawal } from './decide-approval';

const SENDER = 'pe_officer';
const asked = (more: Partial<AskedNotice> = {}): AskedNotice => ({
  senderId: SENDER,
  regions: ['990100'],
  needsApproval: true,
  ended: false,
  ...more,
});
const person = (id: string, role: string, region: string) => ({ id, grants: [{ role, region }] });
const officer = person(SENDER, 'county', '990100');
const colleague = person('pe_colleague', 'county', '990100');
const supervisor = person('pe_supervisor', 'supervisor', '990100001');
const director = person('pe_director', 'director', '990100001001');
const neighbour = person('pe_neighbour', 'county', '990200');

describe('an urgent notice', () => {
  test('is approved by another officer, or by the supervisor of a township that it reaches', () => {
    for (const second of [colleague, supervisor])
      expect(decideApproval(asked(), second)).toEqual({ ok: true, value: null });
    expect(decideApproval(asked({ regions: ['990100001001'] }), supervisor)).toMatchObject({ ok: true });
  });

  test('is not approved by its sender, in whatever other post', () => {
    const both = { id: SENDER, grants: [...officer.grants, ...supervisor.grants] };
    for (const sender of [officer, both])
      expect(decideApproval(asked(), sender)).toMatchObject({ refusal: { code: 'notice.ownUrgent' } });
  });

  test('is nobody’s elsewhere: a neighbour county, another township, a director', () => {
    const elsewhere = asked({ regions: ['990100002'] });
    for (const other of [neighbour, supervisor, director])
      expect(decideApproval(elsewhere, other)).toMatchObject({ refusal: { code: 'notice.notFound' } });
    expect(mayApprove(asked(), director)).toBe(false);
  });

  test('ends once', () => {
    for (const decided of [
      decideApproval(asked({ ended: true }), supervisor),
      decideWithdrawal(asked({ ended: true }), officer),
    ])
      expect(decided).toMatchObject({ refusal: { code: 'notice.answeredAlready' } });
  });

  test('is taken back by its sender or a second person, and by nobody else', () => {
    for (const who of [officer, supervisor])
      expect(decideWithdrawal(asked(), who)).toEqual({ ok: true, value: null });
    for (const who of [neighbour, director])
      expect(decideWithdrawal(asked(), who)).toMatchObject({ refusal: { code: 'notice.notFound' } });
  });
});

test('what needs no approval, or is not there, can’t be approved', () => {
  for (const notice of [null, asked({ needsApproval: false })]) {
    expect(decideApproval(notice, supervisor)).toMatchObject({ refusal: { code: 'notice.notFound' } });
    expect(decideWithdrawal(notice, officer)).toMatchObject({ refusal: { code: 'notice.notFound' } });
  }
});
