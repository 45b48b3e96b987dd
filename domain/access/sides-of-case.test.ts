import { describe, expect, test } from '@jest/globals';
import { sidesOfCase } from './sides-of-case';

const place = {
  householdId: 'hh_1',
  villageCode: '990100004002',
  registeredCode: '990100001003',
};
const holding = (...grants: readonly (readonly ['director' | 'supervisor' | 'county', string])[]) =>
  sidesOfCase({ grants: grants.map(([role, region]) => ({ role, region })) }, place);

describe('the sides of a child who lives in one village and is registered in another', () => {
  test('are each village’s director’s own', () => {
    expect(holding(['director', '990100004002'])).toEqual(['residence']);
    expect(holding(['director', '990100001003'])).toEqual(['registration']);
    expect(holding(['director', '990100001003'], ['director', '990100004002'])).toEqual([
      'residence',
      'registration',
    ]);
  });

  test('are not those of a neighbour, of a supervisor or of the county', () => {
    expect(holding(['director', '990100001004'])).toEqual([]);
    expect(holding(['supervisor', '990100001'], ['county', '990100'])).toEqual([]);
  });

  test('have nobody in another county', () => {
    const abroad = { ...place, registeredCode: '340100001001' };
    const grants = [{ role: 'director', region: '340100001001' }] as const;
    expect(sidesOfCase({ grants }, abroad)).toEqual([]);
  });
});
