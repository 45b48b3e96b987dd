import { POLICY_KEYS, policyKeys } from '../../policies/keys';
import { missingValues } from '../../policies/missing-values';
import type { Override } from '../../policies/pack';
import { NATIONAL } from '../../policies/national';
import { regionPacks } from '../../policies/registry';
import { packVersionOn } from '../../policies/value-on';
import { type CalendarDay, formatDay } from '../calendar/calendar-day';
import type { PackOverride } from '../care-file/care-file';

/**
 * The numbers a region's plan leaves open and its county has not set: each is a task of the county (design D13). A null
 * never means silence.
 */
export const deriveSetUpTasks = (
  region: { readonly code: string; readonly pack: string; readonly overrides: readonly PackOverride[] },
  today: CalendarDay,
): readonly { readonly region: string; readonly key: string; readonly packVersion: string }[] => {
  const pack = [NATIONAL, ...regionPacks].find((known) => known.slug === region.pack);
  if (pack === undefined) throw new Error(`No policy pack is declared under the name ${region.pack}.`);
  if (pack === NATIONAL) return [];
  const day = formatDay(today);
  // Values were checked by the key's own schema when they were set.
  const policy = { pack, overrides: region.overrides as unknown as readonly Override[] };
  return missingValues(policy, day).map(({ key }) => ({
    region: region.code,
    key,
    packVersion: packVersionOn(pack, day),
  }));
};

/** The sentence of a set-up task by the key that is missing, null for a key that raises none. */
export const setUpPrompt = (key: string): string | null => {
  const found = policyKeys.find((known) => known === key);
  return found === undefined ? null : (POLICY_KEYS[found].setUp ?? null);
};
