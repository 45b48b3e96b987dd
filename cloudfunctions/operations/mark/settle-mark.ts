import type { settleMark } from '../../../contracts/text-mark';
import { formatInstant } from '../../../domain/calendar/beijing-time';
import { allow, refuse } from '../../../domain/decision';
import type { Handler } from '../../handler';
import { findMarkState, putMarkOutcome } from '../../stores/text-marks/find-marks';

/** `mark.settle`: dated, by name, once; nothing that was sent changes, and its writer hears of it only where something is to mend. */
export const handleSettleMark: Handler<typeof settleMark> = async ({ markId, outcome }, context) => {
  const { tx, actor, now, roles } = context;
  const found = await findMarkState(tx, { markId, me: actor.id });
  if (found === null) return refuse('record.notFound', { fields: ['markId'] });
  const first = !found.settled && (await putMarkOutcome(tx, { markId, outcome, by: actor.id, at: now }));
  if (!first) return refuse('mark.settled');
  const [role = 'supervisor'] = roles;
  await context.trace(role, { mark: markId, outcome });
  return allow({ settledAt: formatInstant(now) });
};
