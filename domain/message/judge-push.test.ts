import { describe, expect, test } from '@jest/globals';
import { againAt, judgePush } from './judge-push';

describe("what WeChat's answer means", () => {
  test.each([
    [0, 'sent'],
    [43101, 'no-quota'],
    [40003, 'gone'],
    [43108, 'serial'],
    [45009, 'back-pressure'],
    [40001, 'token'],
    [40014, 'token'],
    [42001, 'token'],
    [47003, 'parked'],
    [40037, 'stopped'],
    [41030, 'parked'],
    [43107, 'stopped'],
    [45168, 'parked'],
    [-1, 'later'],
    [99999, 'later'],
  ] as const)('%d means %s', (errcode, verdict) => {
    expect(judgePush(errcode)).toBe(verdict);
  });
});

describe('the next attempt', () => {
  const minutes = (attempts: number): number =>
    (againAt(new Date(0), attempts).getTime() - new Date(0).getTime()) / 60_000;

  test('comes after 1, 2, 4, 8 … minutes', () => {
    expect([1, 2, 3, 4].map(minutes)).toEqual([1, 2, 4, 8]);
  });

  test('never waits longer than an hour, nor comes at once', () => {
    expect([0, 7, 20].map(minutes)).toEqual([1, 60, 60]);
  });
});
