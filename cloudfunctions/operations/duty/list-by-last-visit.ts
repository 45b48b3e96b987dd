import type { listByLastVisit } from '../../../contracts/duty';
import { dayFrom, daysBetween, formatDay } from '../../../domain/calendar/calendar-day';
import { allow } from '../../../domain/decision';
import { unsetVisits } from '../../../domain/duty/unset-visits';
import type { Handler } from '../../handler';
import { findUnvisited, type UnvisitedChild } from '../../stores/children/find-unvisited';
import { findVillagePolicies } from '../../stores/regions/find-village-policies';

/** Before every day that can be recorded: children who were never visited come first. */
const NEVER = '0001-01-01';

const readCursor = (cursor: string) => {
  const [lastOn = '', id = ''] = cursor.split('|');
  return { lastOn, id };
};

const cursorOf = ({ lastOn, childId }: UnvisitedChild): string => `${lastOn ?? NEVER}|${childId}`;

/** `duty.listByLastVisit`: a plan's silence is not rest (design D13); one trace a call. */
export const handleListByLastVisit: Handler<typeof listByLastVisit> = async (input, context) => {
  const { tx, actor, today } = context;
  const limit = input.limit ?? 50;
  const places = await findVillagePolicies(
    tx,
    actor.grants.map(({ region }) => region),
  );
  const rows = await findUnvisited(tx, {
    ...unsetVisits(places, today),
    today: formatDay(today),
    after: input.after === undefined ? null : readCursor(input.after),
    limit: limit + 1,
  });
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  await context.trace(context.roles[0] ?? 'director', { children: page.map(({ childId }) => childId) });
  return allow({
    today: formatDay(today),
    children: page.map((child) => ({
      ...child,
      days: child.lastOn === null ? null : daysBetween(dayFrom(child.lastOn), today),
    })),
    next: rows.length > limit && last !== undefined ? cursorOf(last) : null,
  });
};
