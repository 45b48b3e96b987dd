import { describe, expect, test } from '@jest/globals';
import { readKnownRoles, rolesOf } from './roles';

describe('the roles of a caller', () => {
  test('are those with pages here, each once', () => {
    const roles = ['county', 'director', 'director', 'guardian', 'teacher', 'anyone'].map((role) => ({
      role,
      region: null,
    }));
    expect(rolesOf({ person: null, roles })).toEqual(['guardian', 'director', 'county', 'teacher']);
  });

  test('are remembered by the phone, and anything else in their place is not', () => {
    const known = { roles: ['guardian', 'director'], current: 'director' };
    expect(readKnownRoles(known)).toEqual(known);
    for (const other of [
      undefined,
      'director',
      { roles: 'x', current: 'director' },
      { roles: [], current: 'director' },
    ]) {
      expect(readKnownRoles(other)).toBeUndefined();
    }
  });
});
