import { POLICY_KEYS, policyKeys, type PolicyKey } from './keys';
import type { DayText, Policy } from './pack';
import type { Source } from './source';
import { valueOn } from './value-on';

/** A value the county has to set before work can be planned by it. */
export type MissingValue = {
  readonly key: PolicyKey;
  /** The set-up task's sentence. */
  readonly prompt: string;
  /** Where the plan would have said it. */
  readonly source: Source;
};

/** The keys the county must still set on this day: those without which visits or contacts have no due date. */
export function missingValues(policy: Policy, day: DayText): readonly MissingValue[] {
  return policyKeys.flatMap((key) => {
    const prompt = POLICY_KEYS[key].setUp;
    if (prompt === undefined) return [];
    const { value, source } = valueOn(policy, key, day);
    return value === null ? [{ key, prompt, source }] : [];
  });
}
