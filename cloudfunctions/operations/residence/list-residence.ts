import type { listResidence } from '../../../contracts/residence';
import { sidesOfCase } from '../../../domain/access/sides-of-case';
import { formatDay } from '../../../domain/calendar/calendar-day';
import { allow } from '../../../domain/decision';
import type { Handler } from '../../handler';
import { findCases, type FoundCase } from '../../stores/residence/find-cases';

const readCursor = (after: string) => {
  const [householdId = '', registeredCode = ''] = after.split('|');
  return { householdId, registeredCode };
};

const stateOf = ({ agreed, waiting }: FoundCase) => {
  if (waiting !== null) return 'waiting' as const;
  return agreed === null ? ('open' as const) : ('agreed' as const);
};

/** `residence.list`: one trace a call. */
export const handleListResidence: Handler<typeof listResidence> = async (input, context) => {
  const limit = input.limit ?? 50;
  const found = await findCases(context.tx, {
    today: formatDay(context.today),
    limit: limit + 1,
    ...(input.after === undefined ? {} : { after: readCursor(input.after) }),
  });
  const page = found.slice(0, limit);
  const last = page.at(-1);
  await context.trace(context.roles[0] ?? 'director', { households: page.map((row) => row.householdId) });
  return allow({
    rows: page.map((row) => ({
      householdId: row.householdId,
      registeredCode: row.registeredCode,
      label: row.label,
      residence: row.village,
      registration: row.registered,
      children: row.children.length,
      state: stateOf(row),
      mine: [...sidesOfCase(context.actor, row)],
    })),
    next: found.length > limit && last !== undefined ? `${last.householdId}|${last.registeredCode}` : null,
  });
};
