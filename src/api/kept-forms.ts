import Taro from '@tarojs/taro';
import type { ErrorCode } from '../../contracts/errors';
import { newRequestId } from './random-id';

/** Begins like the kept answers, so that a withdrawn consent and another owner throw the forms away with them. */
const PREFIX = 'kept:form:';

/** How long a half-filled form is kept after its last change, in days. */
const DAYS = 7;
const DAY_MS = 86_400_000;

/** A half-filled form: what stands in it, and the number from which the ids of its records are made. */
export type KeptForm = { readonly key: string; readonly act: string; readonly value: unknown };

type Stored = { readonly until: number; readonly act: string; readonly value: unknown };

function isStored(value: unknown): value is Stored {
  if (typeof value !== 'object' || value === null) return false;
  return 'until' in value && typeof value.until === 'number' && 'act' in value && 'value' in value;
}

function stored(key: string): Stored | undefined {
  try {
    const value: unknown = Taro.getStorageSync(key);
    return isStored(value) ? value : undefined;
  } catch {
    return undefined; // A storage that cannot be read has no form in it.
  }
}

/** The form kept under `key`, unless it is too old. */
export function readForm(key: string, now = Date.now()): KeptForm | undefined {
  const found = stored(PREFIX + key);
  return found === undefined || found.until < now ? undefined : { key, act: found.act, value: found.value };
}

/** Keeps a form as well as that goes, for `days` from now. */
export async function keepForm({ key, act, value }: KeptForm, days = DAYS): Promise<void> {
  const data: Stored = { until: Date.now() + days * DAY_MS, act, value };
  await Taro.setStorage({ key: PREFIX + key, data }).catch(() => undefined);
}

/** It was written down, or is begun anew. */
export async function forgetForm(key: string): Promise<void> {
  await Taro.removeStorage({ key: PREFIX + key }).catch(() => undefined);
}

/** Throws away the forms that nobody has gone on with. */
export function sweepForms(now = Date.now()): void {
  try {
    const forms = Taro.getStorageInfoSync().keys.filter((key) => key.startsWith(PREFIX));
    const old = forms.filter((key) => (stored(key)?.until ?? 0) < now);
    for (const key of old) Taro.removeStorageSync(key);
  } catch {
    // The next opening tries again.
  }
}

/** The id of an action that is not queued: the same form with the same input is the same action, also after a restart. */
export function idFor(act: string, said: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < said.length; at += 1) sum = Math.imul(sum ^ said.charCodeAt(at), 0x01000193) >>> 0;
  return `${act.slice(0, 3)}${sum.toString(36).padStart(7, '0')}${act.slice(10)}`;
}

/**
 * The number of a form that was not taken. One that the functions know with other words was recorded before: what stands in
 * it now goes on as a record of its own.
 */
export function actAfter(act: string, refusals: readonly ErrorCode[]): string {
  return refusals.includes('request.reused') ? newRequestId() : act;
}

const PLACES = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * The ids of the records that one form is written down with: the same form gives the same ids again, so that what was sent
 * before a phone died is recognised when the form is sent once more.
 */
export function idsOf(act: string): () => string {
  let at = 0;
  return () => {
    const place = PLACES[at];
    at += 1;
    return place === undefined ? newRequestId() : `${act.slice(0, 3)}${place}${act.slice(4)}`;
  };
}
