import Taro from '@tarojs/taro';

const KEY = 'consent';

/** Names the text that was agreed to. A new text asks again. */
const TEXT_VERSION = '2026-11';

/**
 * Whether this phone's owner has agreed to the present text. An unreadable storage counts as not asked yet.
 * A refusal is not stored: the page promises that nothing is.
 */
export async function readConsent(): Promise<boolean> {
  try {
    const stored = await Taro.getStorage<unknown>({ key: KEY });
    return stored.data === TEXT_VERSION;
  } catch {
    return false;
  }
}

/** Keeps the agreement on this phone. Where it cannot be kept, the page asks again next time. */
export async function keepConsent(): Promise<void> {
  await Taro.setStorage({ key: KEY, data: TEXT_VERSION }).catch(() => undefined);
}

/** Takes the agreement back. */
export async function withdrawConsent(): Promise<void> {
  await Taro.removeStorage({ key: KEY }).catch(() => undefined);
}
