import type { listHouseholds } from '../../../contracts/household';
import { ageOn } from '../../../domain/calendar/age';
import { dayFrom } from '../../../domain/calendar/calendar-day';
import { allow } from '../../../domain/decision';
import type { Handler } from '../../handler';
import { findHouseholds } from '../../stores/households/find-households';

const readCursor = (cursor: string) => {
  const at = cursor.lastIndexOf('|');
  return { label: cursor.slice(0, at), id: cursor.slice(at + 1) };
};

/** `household.list`: one trace a call. */
export const handleListHouseholds: Handler<typeof listHouseholds> = async (input, context) => {
  const limit = input.limit ?? 50;
  const rows = await findHouseholds(context.tx, {
    find: input.find?.trim() ?? '',
    after: input.after === undefined ? null : readCursor(input.after),
    limit: limit + 1,
  });
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  await context.trace(context.roles[0] ?? 'director', { households: page.map((row) => row.id) });
  return allow({
    households: page.map((row) => ({
      householdId: row.id,
      label: row.label,
      lane: row.lane,
      caregiver: row.caregiver,
      children: row.children.map(({ childId, name, birthOn }) => ({
        childId,
        name,
        age: ageOn(dayFrom(birthOn), context.today),
      })),
      openTasks: row.open_tasks,
      agreement: row.agreement,
    })),
    next: rows.length > limit && last !== undefined ? `${last.label}|${last.id}` : null,
  });
};
