import Taro from '@tarojs/taro';

/** Ids only. Begins like the kept answers so that a withdrawn consent throws it away with them. */
const KEY = 'kept:last-confirmed';

/** What this phone confirmed last, so that a slip can be taken back later in the week. */
export type LastConfirmed = { readonly week: string; readonly records: readonly string[] };

function isLastConfirmed(value: unknown): value is LastConfirmed {
  if (typeof value !== 'object' || value === null || !('week' in value) || !('records' in value))
    return false;
  return typeof value.week === 'string' && Array.isArray(value.records);
}

/** Reads it; nothing readable is nothing. */
export async function readLastConfirmed(): Promise<LastConfirmed | undefined> {
  return Taro.getStorage<unknown>({ key: KEY }).then(
    ({ data }) => (isLastConfirmed(data) ? data : undefined),
    () => undefined,
  );
}

/** Keeps it, in place of the one before. */
export async function keepLastConfirmed(last: LastConfirmed): Promise<void> {
  await Taro.setStorage({ key: KEY, data: last }).catch(() => undefined);
}

/** Forgets it after it was taken back. */
export async function dropLastConfirmed(): Promise<void> {
  await Taro.removeStorage({ key: KEY }).catch(() => undefined);
}
