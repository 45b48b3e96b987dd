import type { listRegionDuties as contract } from '../../../contracts/region-duty';
import { formatDay } from '../../../domain/calendar/calendar-day';
import { allow } from '../../../domain/decision';
import { listRegionDuties } from '../../../domain/region-duty/list-region-duties';
import type { Handler } from '../../handler';
import { findDutyRegions, type FoundDutyRegion } from '../../stores/region-duties/find-duty-regions';

const recordOf = ({ records }: FoundDutyRegion, name: string) => {
  const found = records.find(({ duty }) => duty === name);
  if (found === undefined) return null;
  const { revision, doneOn, late, by, figures, note } = found;
  return { revision, doneOn, late, by, figures: [...figures], note };
};

/** `regionDuty.list`: places, no person's data; one trace a call. */
export const handleListRegionDuties: Handler<typeof contract> = async (_input, context) => {
  const own = context.actor.grants.filter(({ role }) => role === 'supervisor' || role === 'county');
  const regions = await findDutyRegions(
    context.tx,
    own.map(({ region }) => region),
  );
  await context.trace(context.roles[0] ?? 'supervisor', { regions: regions.map(({ code }) => code) });
  return allow({
    today: formatDay(context.today),
    duties: regions.flatMap((region) =>
      listRegionDuties(region, context.today).map(({ name, ...duty }) => ({
        ...duty,
        region: region.code,
        name: region.name,
        record: recordOf(region, name),
      })),
    ),
  });
};
