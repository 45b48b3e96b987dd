import { describe, expect, test } from '@jest/globals';
import { aHousehold, aPerson } from './a-home';
import {
  calledAtHome,
  caregiverCalled,
  caregiverOf,
  childrenCalled,
  directorCalled,
  phoneOfDirector,
  directorOf,
} from './who';

const family = aHousehold();

describe('the people around a child', () => {
  test('are told apart by what they are here for', () => {
    expect(caregiverOf(family)?.name).toBe('陈桂芳');
    expect(caregiverCalled(family)).toBe('奶奶');
    expect(directorOf(family)?.name).toBe('周晓琴');
    expect(directorCalled(family)).toBe('周主任');
  });

  test('are not guessed at by kinship: an uncle may be the guardian, and a father the one who cares', () => {
    const contacts = [
      aPerson({ personId: 'pe_uncle', name: '王建国', relation: '伯父' }),
      aPerson({ personId: 'pe_wang', name: '王建军', role: 'caregiver', relation: '爸爸' }),
    ];
    expect(caregiverOf({ contacts })?.name).toBe('王建军');
  });

  test('are dialled by name, and nobody else in their place', () => {
    expect(phoneOfDirector([aHousehold()], '周晓琴')).toBe('13800000003');
    expect(phoneOfDirector([aHousehold()], '方小梅')).toBeNull();
    expect(phoneOfDirector([aHousehold({ contacts: [] })], null)).toBeNull();
  });

  test('have a word where nobody is registered', () => {
    expect(caregiverCalled({ contacts: [] })).toBe('照护人');
    expect(directorCalled(undefined)).toBe('儿童主任');
  });

  test('call a child as one does at home, and leave other names whole', () => {
    expect(calledAtHome('王小雨')).toBe('小雨');
    expect(calledAtHome('王雨')).toBe('王雨');
    expect(calledAtHome('阿依木')).toBe('阿依木');
    expect(childrenCalled([{ name: '王小雨' }, { name: '王小川' }])).toBe('小雨和小川');
    expect(childrenCalled([{ name: '甲' }, { name: '乙' }, { name: '丙' }])).toBe('甲、乙和丙');
  });
});
