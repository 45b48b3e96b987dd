import { describe, expect, test } from '@jest/globals';
import { type Actor, actingRole, rolesOf } from './acting-role';

const nobody: Actor = {
  id: 'pe_somebody',
  personId: 'pe_somebody',
  name: '某人',
  grants: [],
  guardianOf: [],
  caregiverOf: [],
};
const home = { householdId: 'hh_home', villageCode: '990100101201' };
const neighbour = { householdId: 'hh_next', villageCode: '990100101201' };
const otherVillage = { householdId: 'hh_far', villageCode: '990100101202' };
const otherTownship = { householdId: 'hh_farther', villageCode: '990100102201' };
const otherCounty = { householdId: 'hh_abroad', villageCode: '990101101201' };

const staff = (role: 'director' | 'supervisor' | 'county', region: string): Actor => ({
  ...nobody,
  grants: [{ role, region }],
});
const ALL = ['guardian', 'caregiver', 'director', 'supervisor', 'county'] as const;

describe('a family', () => {
  const mother = { ...nobody, guardianOf: ['hh_home'] };

  test('acts for its own household and for no neighbour', () => {
    expect(actingRole(mother, ALL, [home])).toBe('guardian');
    expect(actingRole(mother, ALL, [neighbour])).toBeNull();
    expect(actingRole(mother, ALL, [home, neighbour])).toBeNull();
  });

  test('acts as caregiver where it is caregiver', () => {
    const grandmother = { ...nobody, caregiverOf: ['hh_home'] };
    expect(actingRole(grandmother, ALL, [home])).toBe('caregiver');
    expect(actingRole(grandmother, ['guardian'], [home])).toBeNull();
  });
});

describe('staff', () => {
  test('a director acts in the own village only', () => {
    const director = staff('director', '990100101201');
    expect(actingRole(director, ALL, [home, neighbour])).toBe('director');
    expect(actingRole(director, ALL, [otherVillage])).toBeNull();
  });

  test('a supervisor acts in every village of the township', () => {
    const supervisor = staff('supervisor', '990100101');
    expect(actingRole(supervisor, ALL, [home, otherVillage])).toBe('supervisor');
    expect(actingRole(supervisor, ALL, [otherTownship])).toBeNull();
  });

  test('a county acts in every township, and in no other county', () => {
    const county = staff('county', '990100');
    expect(actingRole(county, ALL, [home, otherTownship])).toBe('county');
    expect(actingRole(county, ALL, [home, otherCounty])).toBeNull();
  });
});

describe('the role in which somebody acts', () => {
  const motherAndDirector: Actor = {
    ...staff('director', '990100101201'),
    guardianOf: ['hh_home'],
  };

  test('is the first that the operation names and the caller holds', () => {
    expect(actingRole(motherAndDirector, ['guardian', 'director'], [home])).toBe('guardian');
    expect(actingRole(motherAndDirector, ['director', 'guardian'], [home])).toBe('director');
  });

  test('is one role for all places of a call, never a mixture', () => {
    expect(actingRole(motherAndDirector, ['guardian', 'director'], [home, neighbour])).toBe('director');
  });

  test('is none that the operation does not name', () => {
    expect(actingRole(motherAndDirector, ['county'], [home])).toBeNull();
  });

  test('is none for no place at all', () => {
    expect(actingRole(motherAndDirector, ALL, [])).toBeNull();
  });
});

test('roles held anywhere are listed once each, and anyone always', () => {
  const twoVillages: Actor = {
    ...nobody,
    guardianOf: ['hh_home'],
    grants: [
      { role: 'director', region: '990100101201' },
      { role: 'director', region: '990100101202' },
    ],
  };
  expect(rolesOf(twoVillages)).toEqual(['guardian', 'director', 'anyone']);
  expect(rolesOf({ ...nobody, caregiverOf: ['hh_home'] })).toEqual(['caregiver', 'anyone']);
  expect(rolesOf(nobody)).toEqual(['anyone']);
});
