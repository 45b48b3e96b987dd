import type { activateInstrument } from '../../../contracts/instrument';
import { formatDay } from '../../../domain/calendar/calendar-day';
import { allow, refuse } from '../../../domain/decision';
import type { Handler } from '../../handler';
import { appendActivation } from '../../stores/instruments/append-instrument';
import { lockStep } from '../../stores/jobs/lock-step';
import { findInstrument } from '../../stores/instruments/find-instruments';
import { appendOverride } from '../../stores/regions/append-override';

/**
 * `instrument.activate`: in use from today, with its intervals by colour as the county's own value and its document as the
 * source. Taking it out of use leaves the colours that were confirmed, and their intervals, as they are.
 */
export const handleActivateInstrument: Handler<typeof activateInstrument> = async (input, context) => {
  const { tx, actor, now, today } = context;
  // Locked first, looked at in a statement of its own: of two at once, the second finds it done.
  await lockStep(tx, 'instruments');
  const found = await findInstrument(tx, input.instrumentId);
  if (found === null) return refuse('record.notFound', { fields: ['instrumentId'] });
  const { region, body } = found;
  const covers = actor.grants.some((grant) => grant.role === 'county' && region.startsWith(grant.region));
  if (!covers) return refuse('access.denied');
  await context.trace('county', { instrument: input.instrumentId, active: input.active });
  if (found.active === input.active) return allow({ active: input.active });

  const by = { person: actor.id, at: now };
  await appendActivation(tx, { instrumentId: input.instrumentId, region, active: input.active }, by);
  if (input.active && body.frequency !== null) {
    const { frequency: value, source } = body;
    await appendOverride(
      tx,
      { region, key: 'assessment.frequency', value, from: formatDay(today), source },
      by,
    );
  }
  return allow({ active: input.active });
};
