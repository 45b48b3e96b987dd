import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { foreseeRings, type RingGroup } from './foresee-rings';

const doors = { push: true, sms: true };
const now = new Date('2026-11-18T09:00:00+08:00');
const group: RingGroup = {
  people: 1,
  account: true,
  wechat: true,
  phone: true,
  pushes: 1,
  rung: 0,
  most: 3,
};
const ringOf = (
  change: Partial<RingGroup>,
  how: { readonly urgent?: boolean; readonly sms?: boolean } = {},
) => {
  const { urgent = false, sms = true } = how;
  const rings = foreseeRings([{ ...group, ...change }], { urgent, doors: { ...doors, sms }, now });
  return Object.entries(rings)
    .filter(([, people]) => people > 0)
    .map(([ring]) => ring);
};

describe('what would ring for somebody', () => {
  test('is WeChat while it takes one, then a text message, then nothing but the app or a person', () => {
    expect(ringOf({})).toEqual(['push']);
    expect(ringOf({ pushes: 0 })).toEqual(['sms']);
    expect(ringOf({ pushes: 0, phone: false })).toEqual(['inApp']);
    expect(ringOf({ account: false, wechat: false, phone: false })).toEqual(['nobody']);
  });

  test('is the evening’s one message when three have rung this week, and not for an urgent one', () => {
    expect(ringOf({ rung: 2 })).toEqual(['push']);
    expect(ringOf({ rung: 3 })).toEqual(['merged']);
    expect(ringOf({ rung: 3 }, { urgent: true })).toEqual(['push']);
    expect(ringOf({ rung: 9, most: 0 })).toEqual(['push']);
  });

  test('is no text message where the operator has none', () => {
    expect(ringOf({ pushes: 0 }, { sms: false })).toEqual(['inApp']);
  });

  test('counts everybody once, whatever they have', () => {
    const any = fc.record({
      people: fc.nat(1000),
      account: fc.boolean(),
      wechat: fc.boolean(),
      phone: fc.boolean(),
      pushes: fc.nat(1),
      rung: fc.nat(5),
      most: fc.nat(4),
    });
    fc.assert(
      fc.property(fc.array(any), fc.boolean(), (groups, urgent) => {
        const rings = foreseeRings(groups, { urgent, doors, now });
        const told = Object.values(rings).reduce((sum, people) => sum + people, 0);
        expect(told).toBe(groups.reduce((sum, { people }) => sum + people, 0));
      }),
    );
  });
});
