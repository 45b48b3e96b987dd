import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import type * as KeptForms from './kept-forms';

const mockKept = new Map<string, unknown>();

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: {
    getStorageSync: (key: string) => mockKept.get(key) ?? '',
    getStorageInfoSync: () => ({ keys: [...mockKept.keys()] }),
    removeStorageSync: (key: string) => mockKept.delete(key),
    setStorage: async ({ key, data }: { readonly key: string; readonly data: unknown }) => {
      mockKept.set(key, data);
    },
    removeStorage: async ({ key }: { readonly key: string }) => {
      mockKept.delete(key);
    },
  },
}));

// After the stand-in for the phone: what is imported first would find the real one.
const { actAfter, forgetForm, idFor, idsOf, keepForm, readForm, sweepForms } =
  jest.requireActual<typeof KeptForms>('./kept-forms');

const form = { key: 'call1:hh_wang', act: 'rq_00112233445566778899', value: { note: '没人接' } };
const DAY_MS = 86_400_000;

beforeEach(() => {
  mockKept.clear();
});

describe('a half-filled form', () => {
  test('is there again as it was left, and gone once it is written down', async () => {
    await keepForm(form);
    expect(readForm(form.key)).toEqual(form);

    await forgetForm(form.key);
    expect(readForm(form.key)).toBeUndefined();
    expect([...mockKept.keys()]).toEqual([]);
  });

  test('lies among what a withdrawn consent and another owner throw away', async () => {
    await keepForm(form);
    expect([...mockKept.keys()].every((key) => key.startsWith('kept:'))).toBe(true);
  });

  test('is not offered after its days, and swept off the phone without being opened', async () => {
    await keepForm(form, 3);
    const [, later] = [Date.now() + 2 * DAY_MS, Date.now() + 4 * DAY_MS];
    expect(readForm(form.key, later)).toBeUndefined();
    mockKept.set('kept:4:home.show:{}', { at: 0, data: {} });

    sweepForms(later);

    expect([...mockKept.keys()]).toEqual(['kept:4:home.show:{}']);
  });

  test('of another version, or cut off, counts as none', () => {
    mockKept.set('kept:form:call1:hh_wang', '{"until":');
    expect(readForm(form.key)).toBeUndefined();
  });
});

describe('the ids of what a form is written down with', () => {
  test('stay what they were when it is refused, but for one that was recorded before with other words', () => {
    const act = 'rq_0aaaaaaaaaaaaaaa';
    expect(actAfter(act, ['record.dayInFuture'])).toBe(act);
    expect(actAfter(act, ['record.dayInFuture', 'request.reused'])).not.toBe(act);
  });

  test('are the same for the same form, and differ from record to record', () => {
    const [once, again] = [idsOf(form.act), idsOf(form.act)];
    const first = [once(), once(), once()];
    expect([again(), again(), again()]).toEqual(first);
    expect(new Set(first).size).toBe(3);
    for (const id of first) expect(id).toMatch(/^rq_[0-9a-z]{20}$/);
  });

  test('of a form that is sent at once follow its words', () => {
    expect(idFor(form.act, '{"words":"路灯坏了"}')).toBe(idFor(form.act, '{"words":"路灯坏了"}'));
    expect(idFor(form.act, '{"words":"路灯好了"}')).not.toBe(idFor(form.act, '{"words":"路灯坏了"}'));
    expect(idFor(form.act, 'x')).toMatch(/^rq_[0-9a-z]{20}$/);
  });
});
