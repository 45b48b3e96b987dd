import Taro from '@tarojs/taro';
import type { Draft } from './presenter';

/** Begins like the kept answers, so that a withdrawn consent throws it away with them. */
const KEY = 'kept:notice-draft';

/** Changes with the shape of a draft; older ones are left alone. */
const FORM = '2';

type Kept = { readonly form: string; readonly draft: Draft };

function isKept(value: unknown): value is Kept {
  return typeof value === 'object' && value !== null && 'form' in value && value.form === FORM;
}

/** What this phone has of an unfinished notice; undefined where there is none. */
export async function loadDraft(): Promise<Draft | undefined> {
  return Taro.getStorage<unknown>({ key: KEY })
    .then(
      ({ data }) => {
        const kept: unknown = typeof data === 'string' ? JSON.parse(data) : undefined;
        return isKept(kept) ? kept.draft : undefined;
      },
      () => undefined,
    )
    .catch(() => undefined);
}

/** Keeps it as well as that goes. */
export async function keepDraft(draft: Draft): Promise<void> {
  const kept: Kept = { form: FORM, draft };
  await Taro.setStorage({ key: KEY, data: JSON.stringify(kept) }).then(
    () => undefined,
    () => undefined,
  );
}

/** It was sent, or is not wanted any more. */
export async function forgetDraft(): Promise<void> {
  await Taro.removeStorage({ key: KEY }).then(
    () => undefined,
    () => undefined,
  );
}
