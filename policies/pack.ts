import type { PolicyKey, PolicyValues } from './keys';
import type { Source } from './source';
import type { ValueKind } from './value-kind';

/** A calendar day as data, `YYYY-MM-DD`. Days compare as texts. */
export type DayText = string;

/**
 * A value from a day on, until a later entry of the same key. Entries are added and never changed, so that an old day
 * can be recomputed. `null` (kind `plan`): the plan is silent, and `source` says where it would stand.
 */
export type Entry<T> = {
  readonly value: T | null;
  readonly kind: ValueKind;
  readonly from: DayText;
  readonly source: Source;
  /** What an official should know beside the value; Chinese. */
  readonly note?: string;
};

export type PackValues = { readonly [K in PolicyKey]?: readonly Entry<PolicyValues[K]>[] };

/** The plan document a pack renders. */
export type Plan = {
  readonly title: string;
  /** 文号 as printed; null where the text we have prints none. */
  readonly number: string | null;
  /** The plan's own date, or where none is printed the first day it can have applied: see `issuedNote`. */
  readonly issued: DayText;
  /** Why `issued` is what it is, when the text doesn't print a day. */
  readonly issuedNote?: string;
  /** Last day of the last phase; null where the plan prints no end. Afterwards its values go on holding. */
  readonly endsOn: DayText | null;
  /** The last phase's heading as printed. */
  readonly lastPhaseText: string | null;
};

/** One region's values, or the national floor (`plan` null). */
export type Pack = {
  /** GB/T 2260 code of the area, six digits; a pack answers for every region below its code. */
  readonly code: string;
  /** Stable ASCII name used in versions: `putuo`. */
  readonly slug: string;
  /** The area's name in Chinese. */
  readonly name: string;
  readonly plan: Plan | null;
  readonly values: PackValues;
};

/** A county's own value for one key, from a day on, with the document it stands in. */
export type OverrideOf<K extends PolicyKey> = {
  readonly key: K;
  readonly value: PolicyValues[K];
  readonly from: DayText;
  readonly source: Source;
  readonly note?: string;
};
export type Override = { readonly [K in PolicyKey]: OverrideOf<K> }[PolicyKey];

/** What holds in one county: its region's pack and its own values. Pass the national pack where no plan is known. */
export type Policy = { readonly pack: Pack; readonly overrides: readonly Override[] };

/** Whether the plan's last phase is over on this day. Its values hold all the same, shown as 方案期已满，沿用. */
export function planEnded(pack: Pack, day: DayText): boolean {
  const endsOn = pack.plan?.endsOn ?? null;
  return endsOn !== null && day > endsOn;
}
