import type { Host } from '../host';
import { answeringAll, text } from './answer';

/** WeChat keeps no more than this under one key, and in all. */
const MOST_A_KEY = 1024 * 1024;
const MOST = 10 * MOST_A_KEY;

/** Kept as text: what comes back is never the object that went in, and what JSON loses is lost. */
export function storageFunctions({ storage }: Host): Readonly<Record<string, unknown>> {
  const get = (key: string): unknown => {
    const kept = storage.get(key);
    return kept === undefined ? '' : JSON.parse(kept);
  };
  const set = (key: string, data: unknown): void => {
    const kept = data === undefined ? '""' : JSON.stringify(data);
    if (kept.length > MOST_A_KEY) throw new Error('entry size limit reached');
    const others = [...storage].filter(([other]) => other !== key);
    const size = others.reduce((sum, [, value]) => sum + value.length, kept.length);
    if (size > MOST) throw new Error('exceed storage max size 10Mb');
    storage.set(key, kept);
  };
  const info = (): object => ({
    keys: [...storage.keys()],
    currentSize: Math.ceil([...storage.values()].join('').length / 1024),
    limitSize: 10_240,
  });
  return {
    getStorageSync: get,
    setStorageSync: set,
    removeStorageSync: (key: string) => {
      storage.delete(key);
    },
    clearStorageSync: () => {
      storage.clear();
    },
    getStorageInfoSync: info,
    ...answeringAll({
      getStorage: (options) => {
        const key = text(options, 'key');
        if (!storage.has(key)) throw new Error('data not found');
        return { data: get(key) };
      },
      setStorage: (options) => {
        set(text(options, 'key'), options['data']);
      },
      removeStorage: (options) => {
        storage.delete(text(options, 'key'));
      },
      clearStorage: () => {
        storage.clear();
      },
      getStorageInfo: info,
    }),
  };
}
