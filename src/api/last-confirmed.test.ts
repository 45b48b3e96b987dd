import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import type * as LastConfirmed from './last-confirmed';
import type { Letter } from './letter';

const mockKept = new Map<string, unknown>();

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: {
    getStorage: async ({ key }: { readonly key: string }) => {
      if (!mockKept.has(key)) throw new Error('getStorage:fail data not found');
      return { data: mockKept.get(key) };
    },
    setStorage: async ({ key, data }: { readonly key: string; readonly data: unknown }) => {
      mockKept.set(key, data);
    },
    removeStorage: async ({ key }: { readonly key: string }) => {
      mockKept.delete(key);
    },
  },
}));

// After the stand-in for the phone: what is imported first would find the real one.
const { dropLastConfirmed, noteConfirmed, readLastConfirmed } =
  jest.requireActual<typeof LastConfirmed>('./last-confirmed');

const about = { householdId: 'hh_wang', label: '本周联系', on: '2026-11-18' };

const confirming = (requestId: string, tap?: string): Letter => ({
  requestId,
  op: 'contact.confirm',
  input: { childIds: ['ch_yu'], week: '2026-W47', lines: ['child'] },
  about,
  ...(tap === undefined ? {} : { tap }),
});

beforeEach(() => {
  mockKept.clear();
});

describe('what was confirmed last', () => {
  test('is everything that one tap confirmed, in however many letters it went', async () => {
    await noteConfirmed(confirming('rq_1', 'rq_tap'), { records: ['co_1'] });
    await noteConfirmed(confirming('rq_2', 'rq_tap'), { records: ['co_2', 'co_3'] });

    expect(await readLastConfirmed()).toEqual({
      week: '2026-W47',
      tap: 'rq_tap',
      records: ['co_1', 'co_2', 'co_3'],
    });
  });

  test('names no record twice when a letter is answered twice', async () => {
    await noteConfirmed(confirming('rq_1', 'rq_tap'), { records: ['co_1'] });
    await noteConfirmed(confirming('rq_1', 'rq_tap'), { records: ['co_1'] });

    expect((await readLastConfirmed())?.records).toEqual(['co_1']);
  });

  test('is not what the tap before confirmed', async () => {
    await noteConfirmed(confirming('rq_1', 'rq_tap'), { records: ['co_1'] });
    await noteConfirmed(confirming('rq_2', 'rq_next'), { records: ['co_2'] });

    expect((await readLastConfirmed())?.records).toEqual(['co_2']);
  });

  test('is a letter of an older version by itself', async () => {
    await noteConfirmed(confirming('rq_1'), { records: ['co_1'] });
    await noteConfirmed(confirming('rq_2'), { records: ['co_2'] });

    expect((await readLastConfirmed())?.records).toEqual(['co_2']);
  });

  test('stays when somebody says again what was said before', async () => {
    await noteConfirmed(confirming('rq_1', 'rq_tap'), { records: ['co_1'] });
    await noteConfirmed(confirming('rq_2', 'rq_next'), { records: [] });

    expect((await readLastConfirmed())?.records).toEqual(['co_1']);
  });

  test('is nothing after it was taken back, and nothing where the phone keeps something unreadable', async () => {
    await noteConfirmed(confirming('rq_1', 'rq_tap'), { records: ['co_1'] });
    await dropLastConfirmed();
    expect(await readLastConfirmed()).toBeUndefined();

    mockKept.set('kept:last-confirmed', { week: '2026-W47', records: ['co_1'] });
    expect(await readLastConfirmed()).toBeUndefined();
  });

  test('is no other letter', async () => {
    const letter: Letter = {
      requestId: 'rq_1',
      op: 'family.sayFine',
      input: { householdId: 'hh_wang' },
      about,
    };
    await noteConfirmed(letter, { records: ['fw_1'] });

    expect([...mockKept.keys()]).toEqual([]);
  });
});
