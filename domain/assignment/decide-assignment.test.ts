import { describe, expect, test } from '@jest/globals';
import { dayFrom } from '../calendar/calendar-day';
import { decideAssignment } from './decide-assignment';
import { mayWithdraw } from './may-withdraw';
import { ownParts } from './own-parts';

const villages = [
  { code: '990100001001', directors: [{ personId: 'pe_a' }] },
  { code: '990100001002', directors: [{ personId: 'pe_b' }, { personId: 'pe_c' }] },
  { code: '990100001003', directors: [] },
];
const send = (spec: Partial<Parameters<typeof decideAssignment>[0]> = {}) =>
  decideAssignment(
    {
      title: 'training',
      note: null,
      villages: villages.map(({ code }) => code),
      dueOn: '2026-11-30',
      ...spec,
    },
    villages,
    dayFrom('2026-11-18'),
  );

describe('one thing sent to many', () => {
  test('is each director’s own, and a village’s where nobody directs it', () => {
    const decided = send();
    expect(decided.ok && decided.value.map(({ subject }) => subject)).toEqual([
      '990100001001/pe_a',
      '990100001002/pe_b',
      '990100001002/pe_c',
      '990100001003/',
    ]);
  });

  test('goes once to a village that is named twice', () => {
    const decided = send({ villages: ['990100001001', '990100001001'] });
    expect(decided.ok && decided.value).toHaveLength(1);
  });

  test.each([
    ['a village that is not the sender’s', { villages: ['990100002001'] }, 'record.notFound'],
    ['a day that is over', { dueOn: '2026-11-17' }, 'assignment.dueInvalid'],
    ['a day far away', { dueOn: '2028-01-01' }, 'assignment.dueInvalid'],
    ['something else that is not said', { title: 'other' }, 'assignment.noteMissing'],
  ] as const)('is refused for %s', (_why, spec, code) => {
    expect(send(spec)).toMatchObject({ ok: false, refusal: { code } });
  });

  test('is taken back by the sender’s office or the one above, and by no director', () => {
    const held = (role: 'director' | 'supervisor' | 'county', region: string) =>
      mayWithdraw({ grants: [{ role, region }] }, '990100001');
    expect(held('supervisor', '990100001')).toBe(true);
    expect(held('county', '990100')).toBe(true);
    expect(held('supervisor', '990100002')).toBe(false);
    expect(held('director', '990100001')).toBe(false);
  });
});

test('a part belongs to whom it was sent, and to the village’s others once that person directs it no more', () => {
  const parts = [
    { personId: 'pe_a', holds: true },
    { personId: 'pe_b', holds: false },
    { personId: null, holds: false },
  ];
  expect(ownParts(parts, 'pe_a')).toEqual(parts);
  expect(ownParts(parts, 'pe_new')).toEqual(parts.slice(1));
});
