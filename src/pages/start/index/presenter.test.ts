import { describe, expect, test } from '@jest/globals';
import { afterLookUp, nextStep } from './presenter';

const known = { roles: ['guardian'], current: 'guardian' } as const;

describe('arriving', () => {
  test('begins with the choice, whatever else is known', () => {
    expect(nextStep({ agreed: false, token: 'a', known })).toEqual({ kind: 'ask' });
  });

  test('with an invitation goes on to it, before any home', () => {
    expect(nextStep({ agreed: true, token: 'a', known })).toEqual({ kind: 'bind', token: 'a' });
  });

  test('of somebody the phone remembers opens home without a question', () => {
    expect(nextStep({ agreed: true, token: undefined, known })).toEqual({
      kind: 'home',
      route: 'parent.home',
    });
  });

  test('of anybody else asks who it is', () => {
    expect(nextStep({ agreed: true, token: undefined, known: undefined })).toEqual({ kind: 'look-up' });
  });
});

describe('somebody the functions know', () => {
  test.each([
    [[], { kind: 'unbound' }],
    [['caregiver'], { kind: 'only', role: 'caregiver' }],
    [['guardian', 'director'], { kind: 'choice' }],
  ] as const)('with the roles %j', (roles, place) => {
    expect(afterLookUp(roles)).toEqual(place);
  });
});
