import Taro from '@tarojs/taro';
import type { Form } from './form';
import { readDraft } from './read-draft';

/** Begins like the kept answers, so that a withdrawn consent throws it away with them. */
const PREFIX = 'kept:draft:';

/** Answers on this phone, and the agreement they belong to: null when it had not been begun yet. */
export type KeptDraft = { readonly agreementId: string | null; readonly fresh: Form };

/** What this phone still has of a household's draft; nothing where it is another agreement's. */
export async function loadDraft(householdId: string, agreementId: string | null): Promise<Form> {
  return Taro.getStorage<unknown>({ key: `${PREFIX}${householdId}` }).then(
    ({ data }) => readDraft(data, agreementId),
    () => ({}),
  );
}

/** Keeps it as well as that goes; nothing fresh leaves nothing behind. */
export async function keepDraft(householdId: string, kept: KeptDraft): Promise<void> {
  const key = `${PREFIX}${householdId}`;
  const done =
    Object.keys(kept.fresh).length === 0
      ? Taro.removeStorage({ key })
      : Taro.setStorage({ key, data: JSON.stringify(kept) });
  await done.catch(() => undefined);
}
