import type { recordRegionDuty } from '../../../contracts/region-duty';
import { formatDay } from '../../../domain/calendar/calendar-day';
import { allow, refuse } from '../../../domain/decision';
import { decideRegionRecord } from '../../../domain/region-duty/decide-region-record';
import { regionDuties } from '../../../domain/region-duty/region-duties';
import type { Context, Handler } from '../../handler';
import { newId } from '../../platform/new-id';
import { lockStep } from '../../stores/jobs/lock-step';
import { appendDutyRecord } from '../../stores/region-duties/append-duty-record';
import { findDutyRegions } from '../../stores/region-duties/find-duty-regions';
import { closePlaceTask } from '../../stores/tasks/close-place-task';

/** The county records for its own places; a supervisor what the own township owes. */
const mayRecord = ({ actor }: Context, region: string, place: 'township' | 'county'): boolean =>
  actor.grants.some(
    ({ role, region: own }) =>
      region.startsWith(own) && (role === 'county' || (role === 'supervisor' && place === 'township')),
  );

/** `regionDuty.record`: what a place did; it closes the task of its period. */
export const handleRecordRegionDuty: Handler<typeof recordRegionDuty> = async (input, context) => {
  const { tx, actor, now, today } = context;
  if (!mayRecord(context, input.region, regionDuties[input.kind].place)) return refuse('access.denied');
  // Locked first, loaded in a statement of its own: two records at once, or a record and the nightly pass.
  await lockStep(tx, 'region-duties');
  const region = (await findDutyRegions(tx, [input.region])).find(({ code }) => code === input.region);
  if (region === undefined) return refuse('record.notFound', { fields: ['region'] });
  const decided = decideRegionRecord(region, input, today);
  if (!decided.ok) return decided;

  const { name, revision, late } = decided.value;
  const recordId = newId('rd');
  const { region: code, doneOn, by, figures, note = null } = input;
  await appendDutyRecord(
    tx,
    { id: recordId, region: code, duty: name, revision, doneOn, late, by, figures, note },
    { by: actor.id, at: now },
  );
  const closedTasks = await closePlaceTask(tx, {
    region: code,
    period: name,
    record: recordId,
    today: formatDay(today),
    now,
  });
  return allow({ recordId, revision, late, closedTasks });
};
