import type { setPolicyValue } from '../../../contracts/policy';
import { allow, refuse } from '../../../domain/decision';
import { overrideAllowed } from '../../../policies/override-allowed';
import { parseOverride } from '../../../policies/parse-override';
import { NATIONAL } from '../../../policies/national';
import { regionPacks } from '../../../policies/registry';
import type { Handler } from '../../handler';
import { appendOverride } from '../../stores/regions/append-override';
import { findRegionPack } from '../../stores/regions/find-region-pack';
import { closeSetUpTask } from '../../stores/tasks/close-set-up-task';
import { formatDay } from '../../../domain/calendar/calendar-day';

/**
 * `policy.setValue`: the county fills what its plan left open, with a source and a first day. It may tighten a legal
 * floor or its plan and never loosen one. Files are reviewed by the next nightly pass.
 */
export const handleSetPolicyValue: Handler<typeof setPolicyValue> = async (input, context) => {
  const covers = context.actor.grants.some(
    (grant) => grant.role === 'county' && input.region.startsWith(grant.region),
  );
  if (!covers) return refuse('access.denied');
  const slug = await findRegionPack(context.tx, input.region);
  const pack = [NATIONAL, ...regionPacks].find((known) => known.slug === slug);
  const { key, value, from, source } = input;
  const override = parseOverride({ key, value, from, source });
  if (pack === undefined || override === null)
    return refuse('policy.sourceMissing', { fields: ['source', 'value'] });
  if (overrideAllowed({ pack, overrides: [] }, override) !== true)
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
