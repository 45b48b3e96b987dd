import { POLICY_KEYS, type PolicyKey, type PolicyValues } from './keys';
import { NATIONAL } from './national';
import { type Override, type OverrideOf, planEnded, type Policy } from './pack';
import { entryOn, valueOn } from './value-on';

/** Why a county's own value is refused. */
export type OverrideRefusal = 'loosens-law' | 'loosens-plan' | 'looser-than-general';

/** Key children are never owed less than all children. */
const GENERAL_OF: Readonly<Partial<Record<PolicyKey, PolicyKey>>> = {
  'visit.everyKey': 'visit.every',
  'contact.director.everyKey': 'contact.director.every',
};

/**
 * Whether a county may set this value from its day on. It may tighten what the law says and never loosen it; the same
 * for its plan as long as the plan runs. When the plan's last phase is over the plan holds until replaced, and a county
 * document is what can replace it.
 */
export function overrideAllowed(
  policy: Policy,
  override: Override,
): true | { readonly reason: OverrideRefusal } {
  return decide(policy, override);
}

function decide<K extends PolicyKey>(
  policy: Policy,
  { key, value, from }: OverrideOf<K>,
): true | { readonly reason: OverrideRefusal } {
  const law = entryOn(NATIONAL, key, from);
  if (law?.kind === 'law' && loosens(key, value, law.value)) return { reason: 'loosens-law' };

  const plan = planEnded(policy.pack, from) ? null : entryOn(policy.pack, key, from);
  if (plan?.kind === 'plan' && loosens(key, value, plan.value)) return { reason: 'loosens-plan' };

  const general = GENERAL_OF[key];
  if (general === undefined) return true;
  // A key and its general key are both intervals: same type, which the table can't say.
  const generalValue = valueOn(policy, general, from).value as PolicyValues[K] | null;
  return loosens(key, value, generalValue) ? { reason: 'looser-than-general' } : true;
}

function loosens<K extends PolicyKey>(
  key: K,
  value: PolicyValues[K],
  floor: PolicyValues[K] | null,
): boolean {
  if (floor === null) return false;
  return !(POLICY_KEYS[key].keeps?.(value, floor) ?? true);
}
