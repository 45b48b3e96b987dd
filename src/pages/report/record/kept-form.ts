import Taro from '@tarojs/taro';
import type { ReportForm } from './form';

/** Begins like the kept answers, so that a withdrawn consent throws it away with them. */
const keyOf = (householdId: string): string => `kept:report:${householdId}`;

/** What was begun about a family on this phone. */
export async function loadForm(householdId: string): Promise<ReportForm | undefined> {
  return Taro.getStorage<unknown>({ key: keyOf(householdId) }).then(
    ({ data }) => readForm(data),
    () => undefined,
  );
}

/** Keeps it as well as that goes; null once it was sent. */
export async function keepForm(householdId: string, form: ReportForm | null): Promise<void> {
  const key = keyOf(householdId);
  const done =
    form === null ? Taro.removeStorage({ key }) : Taro.setStorage({ key, data: JSON.stringify(form) });
  await done.catch(() => undefined);
}

const FIELDS: readonly (keyof ReportForm)[] = ['childIds', 'situations', 'told', 'suspects', 'tell'];

/** A form of another version counts as none. */
function readForm(stored: unknown): ReportForm | undefined {
  if (typeof stored !== 'string') return undefined;
  try {
    const form: unknown = JSON.parse(stored);
    if (typeof form !== 'object' || form === null) return undefined;
    const known = form as Readonly<Record<string, unknown>>; // looked at field by field below
    const whole = FIELDS.every((field) => Array.isArray(known[field])) && typeof known['words'] === 'string';
    return whole ? (form as ReportForm) : undefined; // written by keepForm in this version's form
  } catch {
    return undefined;
  }
}
