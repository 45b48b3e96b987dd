import { expect, test } from '@jest/globals';
import { isAnsweredMeanwhile, mayTryAgain } from './known-error';

test('a second row of one request means that another instance answered it meanwhile', () => {
  expect(isAnsweredMeanwhile({ code: '23505', constraint: 'request_pkey' })).toBe(true);
});

test.each([
  [{ code: '23505', constraint: 'contact_pkey' }],
  [{ code: '23503', constraint: 'request_pkey' }],
  [{ code: '23505' }],
  [new Error('request_pkey')],
  [null],
  ['23505'],
])('%j means nothing of the kind', (error) => {
  expect(isAnsweredMeanwhile(error)).toBe(false);
});

test.each([
  ['40P01', true],
  ['40001', true],
  ['23505', false],
  ['57014', false],
])('a transaction that ended with %s may be tried again: %p', (code, again) => {
  expect(mayTryAgain(Object.assign(new Error('database'), { code }))).toBe(again);
});

test.each([[undefined], [new Error('plain')], [{ code: 40001 }]])('%j may not be tried again', (error) => {
  expect(mayTryAgain(error)).toBe(false);
});
