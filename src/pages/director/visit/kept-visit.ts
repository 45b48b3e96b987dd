import Taro from '@tarojs/taro';
import type { VisitAnswers } from './presenter';

/** Begins like the kept answers, so that a withdrawn consent throws it away with them. */
const PREFIX = 'kept:visit:';

/** The words of the form change with its version; older drafts are left alone. */
const FORM = '1';

type Kept = { readonly form: string; readonly answers: VisitAnswers };

function isKept(value: unknown): value is Kept {
  return typeof value === 'object' && value !== null && 'form' in value && value.form === FORM;
}

/** What this phone has of an unfinished record; undefined where there is none. */
export async function loadVisit(householdId: string): Promise<VisitAnswers | undefined> {
  return Taro.getStorage<unknown>({ key: `${PREFIX}${householdId}` })
    .then(
      ({ data }) => {
        const kept: unknown = typeof data === 'string' ? JSON.parse(data) : undefined;
        return isKept(kept) ? kept.answers : undefined;
      },
      () => undefined,
    )
    .catch(() => undefined);
}

/** Keeps it as well as that goes. */
export async function keepVisit(householdId: string, answers: VisitAnswers): Promise<void> {
  const kept: Kept = { form: FORM, answers };
  const key = `${PREFIX}${householdId}`;
  await Taro.setStorage({ key, data: JSON.stringify(kept) }).then(
    () => undefined,
    () => undefined,
  );
}

/** It was written down. */
export async function forgetVisit(householdId: string): Promise<void> {
  await Taro.removeStorage({ key: `${PREFIX}${householdId}` }).then(
    () => undefined,
    () => undefined,
  );
}
