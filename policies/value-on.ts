import { POLICY_KEYS, type PolicyKey, type PolicyValues } from './keys';
import { NATIONAL } from './national';
import { type DayText, type Entry, type OverrideOf, type Pack, planEnded, type Policy } from './pack';
import type { Source } from './source';
import type { ValueKind } from './value-kind';

/** A key's value on a day, with all that staff are shown beside it. */
export type PolicyValue<T> = {
  /** null: the plan is silent and the county has set nothing. Shown as 方案未规定, never as zero or "no". */
  readonly value: T | null;
  readonly kind: ValueKind;
  readonly source: Source;
  readonly from: DayText;
  readonly note: string | null;
  /** Where the region's plan prints the same value as the law that is given as the source. */
  readonly alsoIn: Source | null;
  /** The pack that supplied the value and the day its entry began: `putuo@2024-03-27`, `heze+county@2026-05-01`. */
  readonly packVersion: string;
  /** The value comes from a plan whose last phase is over; it goes on holding (方案期已满，沿用). */
  readonly ended: boolean;
};

/**
 * What holds for `key` on `day`: the county's own value, else the region's plan, else the national floor.
 * The law stays the source of what a plan only repeats: such a value doesn't end with the plan.
 * A county's value that a later law has overtaken yields to the law.
 *
 * @throws Error before 2021-06-01, when the law behind the floor took effect: the packs don't reach further back.
 */
export function valueOn<K extends PolicyKey>(
  policy: Policy,
  key: K,
  day: DayText,
): PolicyValue<PolicyValues[K]> {
  const national = entryOn(NATIONAL, key, day);
  if (national === null) throw new Error(`No value of ${key} on ${day}`);

  const own = overrideOn(policy, key, day);
  if (own !== null && keepsLaw(key, own.value, national)) {
    return shown({ ...own, kind: 'county' }, `${policy.pack.slug}+county`);
  }

  const regional = policy.pack === NATIONAL ? null : entryOn(policy.pack, key, day);
  if (regional === null || yieldsTo(regional, national)) {
    const repeated = regional !== null && regional.value !== null;
    return { ...shown(national, NATIONAL.slug), alsoIn: repeated ? regional.source : null };
  }
  return { ...shown(regional, policy.pack.slug), ended: planEnded(policy.pack, day) };
}

/** A whole pack as it stood on a day, for what draws on many keys (an agreement): its last change up to then. */
export function packVersionOn(pack: Pack, day: DayText): string {
  let last: DayText | null = null;
  for (const { from } of Object.values(pack.values).flat()) {
    if (from <= day && (last === null || from > last)) last = from;
  }
  return `${pack.slug}@${last ?? 'none'}`;
}

/** The pack's own entry in force on a day, also when it says the plan is silent; null when there is none yet. */
export function entryOn<K extends PolicyKey>(
  pack: Pack,
  key: K,
  day: DayText,
): Entry<PolicyValues[K]> | null {
  return latest<Entry<PolicyValues[K]>>(pack.values[key] ?? [], day);
}

function overrideOn<K extends PolicyKey>(policy: Policy, key: K, day: DayText): OverrideOf<K> | null {
  const ofKey = policy.overrides.filter((override) => override.key === key);
  // The filter above is what ties the union's member to K; the compiler can't follow it.
  return latest(ofKey as unknown as readonly OverrideOf<K>[], day);
}

/** The last entry that has begun; of two from the same day the later one in the list, which corrects the other. */
function latest<E extends { readonly from: DayText }>(entries: readonly E[], day: DayText): E | null {
  return entries.reduce<E | null>(
    (found, entry) => (entry.from <= day && (found === null || entry.from >= found.from) ? entry : found),
    null,
  );
}

/** A silent plan yields to a national value; a plan that repeats the law yields to the law. */
function yieldsTo<T>(regional: Entry<T>, national: Entry<T>): boolean {
  if (national.value === null) return false;
  if (regional.value === null) return true;
  // Values are plain data from our own files, written in one order; their text is their identity.
  return national.kind === 'law' && JSON.stringify(regional.value) === JSON.stringify(national.value);
}

function keepsLaw<K extends PolicyKey>(
  key: K,
  value: PolicyValues[K],
  national: Entry<PolicyValues[K]>,
): boolean {
  if (national.kind !== 'law' || national.value === null) return true;
  return POLICY_KEYS[key].keeps?.(value, national.value) ?? true;
}

function shown<T>({ value, kind, source, from, note }: Entry<T>, slug: string): PolicyValue<T> {
  const packVersion = `${slug}@${from}`;
  return { value, kind, source, from, note: note ?? null, alsoIn: null, packVersion, ended: false };
}
