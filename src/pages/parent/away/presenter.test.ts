import { describe, expect, test } from '@jest/globals';
import { aChild, aHousehold, aPerson } from '../family/a-home';
import { calledAtHome } from '../family/who';
import {
  awayInput,
  missingOf,
  nothingChosen,
  othersOutOfReach,
  quietOf,
  standingOf,
  stayInput,
} from './presenter';

const TODAY = '2026-11-20';
const chosen = nothingChosen(TODAY);

describe('a parent’s days at home, or out of reach', () => {
  test('are told by a first day and how long', () => {
    expect(stayInput('hh_wang', { ...chosen, length: 'week' })).toEqual({
      householdId: 'hh_wang',
      from: TODAY,
      to: '2026-11-26',
    });
    expect(awayInput('hh_wang', { ...chosen, length: 'open', reason: 'at-sea' })).toMatchObject({
      to: null,
      reason: 'at-sea',
    });
  });

  test('ask for one thing after the other, and for a reason only where nobody can call', () => {
    expect(missingOf(chosen)).toBe('先选是哪一种');
    expect(missingOf({ ...chosen, kind: 'home' })).toBe('再选大约到哪天');
    expect(missingOf({ ...chosen, kind: 'home', length: 'open' })).toBeNull();
    expect(missingOf({ ...chosen, kind: 'away', length: 'open' })).toBe('再选因为什么');
  });

  test('stand there until they are over', () => {
    const me = aPerson({
      personId: 'pe_liu',
      name: '刘敏',
      relation: '妈妈',
      isMe: true,
      stay: { from: '2026-11-18', to: '2026-11-24' },
    });
    const household = aHousehold({ contacts: [me] });
    expect(standingOf(household, TODAY).stay?.text).toContain('您登记了在家');
    expect(standingOf(household, TODAY).away).toBeNull();
  });

  test('of the other parent say nothing but that', () => {
    const father = aPerson({
      personId: 'pe_wang',
      name: '王建军',
      relation: '爸爸',
      unreachable: { unreachableId: 'un_1', since: '2026-11-01', until: null },
    });
    expect(othersOutOfReach(aHousehold({ contacts: [father] }), TODAY)).toEqual([
      '爸爸暂时联系不上。请您多打打电话。',
    ]);
  });
});

test('quiet days are told once for all children, by the longest', () => {
  const children = [aChild({ quietDays: 9 }), aChild({ name: '王小川', quietDays: 12 })];
  expect(quietOf(aHousehold({ children }), calledAtHome)).toBe('和小雨和小川有 12 天没联系了');
  expect(quietOf(aHousehold(), calledAtHome)).toBeNull();
});
