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
  standingRows,
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
    expect(missingOf({ ...chosen, kind: 'home' })).toBe('再选大约多久');
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
    expect(standingRows(household, TODAY)).toEqual([
      { title: '您登记了在家：11月18日起，到11月24日', text: '要走了，或者记错了，点这里' },
    ]);
  });

  test.each([
    ['with no last day', { from: '2026-11-18', to: null }, true],
    ['until later', { from: '2026-11-18', to: '2026-11-24' }, true],
    ['until today', { from: '2026-11-18', to: TODAY }, false],
    ['still to come', { from: '2026-11-21', to: null }, false],
  ])('%s can be ended today, or cannot', (_which, stay, goesOn) => {
    const me = aPerson({
      personId: 'pe_liu',
      name: '刘敏',
      relation: '妈妈',
      isMe: true,
      stay,
    });
    expect(standingOf(aHousehold({ contacts: [me] }), TODAY).stay?.goesOn).toBe(goesOn);
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

  test('that are still to come name the day they begin', () => {
    const unreachable = { unreachableId: 'un_1', since: '2026-11-27', until: '2026-12-26' };
    const father = aPerson({ personId: 'pe_wang', name: '王建军', relation: '爸爸', unreachable });
    const household = aHousehold({ contacts: [father] });
    expect(othersOutOfReach(household, TODAY)).toEqual([
      '爸爸11月27日起暂时联系不上，大约到12月26日。请您多打打电话。',
    ]);
    expect(standingOf(aHousehold({ contacts: [{ ...father, isMe: true }] }), TODAY).away?.text).toBe(
      '您登记了11月27日起暂时联系不上，大约到12月26日',
    );
  });
});

test('quiet days are told once for all children, and never more of one than is so', () => {
  const xiaochuan = aChild({ name: '王小川', quietDays: 12 });
  const quiet = (days: number) =>
    quietOf(aHousehold({ children: [aChild({ quietDays: days }), xiaochuan] }), calledAtHome);
  expect(quiet(12)).toBe('和小雨、小川有 12 天没联系了');
  expect(quiet(9)).toBe('和小雨、小川有些天没联系了，最久的有 12 天');
  expect(quietOf(aHousehold(), calledAtHome)).toBeNull();
});
