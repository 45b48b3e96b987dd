import { expect, test } from '@jest/globals';
import { operations } from '../../contracts/index';
import type { Operation } from '../../contracts/operation';
import { handlers } from './handlers';
import { staffHandlers } from './staff-handlers';

test('every operation of the wire has a handler, and no handler answers to a name that is not on it', () => {
  expect(Object.keys(handlers).sort()).toEqual(Object.keys(operations).sort());
});

test('every name has a handler of its own', () => {
  expect(new Set(Object.values(handlers)).size).toBe(Object.keys(handlers).length);
});

test('what a family may call is loaded at the start, what only staff may call is not', () => {
  const ofFamilies = ['guardian', 'caregiver', 'anyone'];
  const all: readonly Operation[] = Object.values(operations);
  const byStaffOnly = all.filter(({ actors }) => !actors.some((role) => ofFamilies.includes(role)));
  expect(Object.keys(staffHandlers).sort()).toEqual(byStaffOnly.map(({ name }) => name).sort());
});
