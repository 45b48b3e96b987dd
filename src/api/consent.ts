import Taro from '@tarojs/taro';
import { call } from './call';

const KEY = 'consent';

/** Names the text that is agreed to. A new text asks again. */
export const CONSENT_VERSION = '2026-11';

/**
 * Whether this phone's owner has agreed to the present text. An unreadable storage counts as not asked yet.
 * A refusal is not stored: the page promises that nothing is.
 */
export async function readConsent(): Promise<boolean> {
  try {
    const stored = await Taro.getStorage<unknown>({ key: KEY });
    return stored.data === CONSENT_VERSION;
  } catch {
    return false;
  }
}

/** Keeps the agreement on this phone. Where it cannot be kept, the page asks again next time. */
export async function keepConsent(): Promise<void> {
  await Taro.setStorage({ key: KEY, data: CONSENT_VERSION }).catch(() => undefined);
}

/** Takes the agreement back on this phone. */
export async function dropConsent(): Promise<void> {
  await Taro.removeStorage({ key: KEY }).catch(() => undefined);
}

/**
 * Tells the functions, once the caller is bound to a person: before that there is nobody whose answer it would be.
 * Best effort: the next visit with an answer tells again, and nothing waits for it.
 */
export function tellConsent(answer: 'agreed' | 'refused'): void {
  void call('consent.give', { version: CONSENT_VERSION, answer });
}
