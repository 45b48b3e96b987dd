import { describe, expect, test } from '@jest/globals';
import { registerPlaces } from './register-places';

const VILLAGE = '990100001001';
const holding = (...grants: readonly (readonly ['director' | 'supervisor' | 'county', string])[]) => ({
  grants: grants.map(([role, region]) => ({ role, region })),
});

describe('whose names the register tells', () => {
  test('a director the own villages’, unasked', () => {
    const director = holding(['director', VILLAGE]);
    expect(registerPlaces(director, undefined)).toEqual({ places: [VILLAGE], named: true });
    expect(registerPlaces(director, '990100001002')).toBeNull();
  });

  test('a supervisor one village’s at a time, and numbers before', () => {
    const supervisor = holding(['supervisor', '990100001']);
    expect(registerPlaces(supervisor, undefined)).toEqual({ places: ['990100001'], named: false });
    expect(registerPlaces(supervisor, VILLAGE)).toEqual({ places: [VILLAGE], named: true });
    expect(registerPlaces(supervisor, '990100002001')).toBeNull();
  });

  test('a county nobody’s', () => {
    const county = holding(['county', '990100']);
    expect(registerPlaces(county, undefined)).toEqual({ places: ['990100'], named: false });
    expect(registerPlaces(county, VILLAGE)).toEqual({ places: [VILLAGE], named: false });
  });

  test('nobody without a post', () => {
    expect(registerPlaces(holding(), undefined)).toBeNull();
  });
});
