import { expect, test } from '@jest/globals';
import { operations } from '../../contracts/index';
import { handlers } from './handlers';

test('every operation of the wire has a handler, and no handler answers to a name that is not on it', () => {
  expect(Object.keys(handlers).sort()).toEqual(Object.keys(operations).sort());
});

test('every name has a handler of its own', () => {
  expect(new Set(Object.values(handlers)).size).toBe(Object.keys(handlers).length);
});
