import type { setPolicyValue } from '../../../contracts/policy';
import { allow, refuse } from '../../../domain/decision';
import { overrideAllowed } from '../../../policies/override-allowed';
import { parseOverride } from '../../../policies/parse-override';
import type { Override, Policy } from '../../../policies/pack';
import { NATIONAL } from '../../../policies/national';
import { regionPacks } from '../../../policies/registry';
import type { Handler } from '../../handler';
import type { Tx } from '../../platform/database/connection';
import { appendOverride } from '../../stores/regions/append-override';
import { findRegionPack } from '../../stores/regions/find-region-pack';
import { findPolicyRegions } from '../../stores/regions/find-policy-regions';
import { closeSetUpTask } from '../../stores/tasks/close-set-up-task';
import { formatDay } from '../../../domain/calendar/calendar-day';

/** What holds in the places a value would reach, maybe townships under several plans; nothing for a place that isn't there. */
const policiesOf = async (tx: Tx, region: string): Promise<readonly Policy[]> => {
  if ((await findRegionPack(tx, region)) === null) return [];
  const reached = (await findPolicyRegions(tx)).filter(
    ({ code }) => code.startsWith(region) || region.startsWith(code),
  );
  return reached.flatMap(({ pack: slug, overrides }) => {
    const pack = [NATIONAL, ...regionPacks].find((known) => known.slug === slug);
    // Values were checked by the key's own schema when they were set.
    return pack === undefined ? [] : [{ pack, overrides: overrides as unknown as readonly Override[] }];
  });
};

/**
 * `policy.setValue`: the county fills what its plan left open, with a source and a first day. It may tighten a legal
 * floor or its plan and never loosen one. Files are reviewed by the next nightly pass.
 */
export const handleSetPolicyValue: Handler<typeof setPolicyValue> = async (input, context) => {
  const covers = context.actor.grants.some(
    (grant) => grant.role === 'county' && input.region.startsWith(grant.region),
  );
  if (!covers) return refuse('access.denied');
  const { key, value, from, source } = input;
  const override = parseOverride({ key, value, from, source });
  const policies = await policiesOf(context.tx, input.region);
  if (override === null) return refuse('record.notFound', { fields: ['key', 'value'] });
  if (policies.length === 0) return refuse('record.notFound', { fields: ['region'] });
  if (policies.some((policy) => overrideAllowed(policy, override) !== true))
    return refuse('policy.loosensLaw', { fields: ['value'] });

  const by = { person: context.actor.id, at: context.now };
  await appendOverride(context.tx, input, by);
  const closedTasks = await closeSetUpTask(context.tx, {
    region: input.region,
    key: input.key,
    today: formatDay(context.today),
    now: context.now,
  });
  return allow({ closedTasks });
};
