import Taro from '@tarojs/taro';
import { type KnownRoles, readKnownRoles } from './roles';

const KEY = 'roles';

/** What this phone remembers of its owner's roles, if anything. */
export async function findKnownRoles(): Promise<KnownRoles | undefined> {
  try {
    const { data } = await Taro.getStorage<unknown>({ key: KEY });
    return readKnownRoles(data);
  } catch {
    return undefined;
  }
}

export async function keepKnownRoles(known: KnownRoles): Promise<void> {
  await Taro.setStorage({ key: KEY, data: known }).catch(() => undefined);
}

/** After a withdrawn consent, or when the functions no longer know the owner. */
export async function dropKnownRoles(): Promise<void> {
  await Taro.removeStorage({ key: KEY }).catch(() => undefined);
}
