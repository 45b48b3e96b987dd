import type { listSingleParents } from '../../../contracts/key-fact';
import { formatDay } from '../../../domain/calendar/calendar-day';
import { allow } from '../../../domain/decision';
import { keyFactWords } from '../../../policies/key-fact-words';
import type { Handler } from '../../handler';
import { findSingleParents } from '../../stores/key-facts/find-key-facts';

/** `keyFact.listSingleParents`: only where the plan asks for such a list; one trace for it. */
export const handleListSingleParents: Handler<typeof listSingleParents> = async (_input, context) => {
  const [role] = context.roles;
  const found = await findSingleParents(context.tx, formatDay(context.today));
  const watched = found.filter(
    ({ pack, villageCode }) =>
      keyFactWords(pack, 'single-parent') !== null &&
      context.actor.grants.some(({ region }) => villageCode.startsWith(region)),
  );
  if (role !== undefined) await context.trace(role, { children: watched.map(({ childId }) => childId) });
  return allow({
    today: formatDay(context.today),
    children: watched.map(({ pack: _pack, villageCode: _village, ...row }) => row),
  });
};
