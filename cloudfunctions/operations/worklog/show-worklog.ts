import type { showWorklog } from '../../../contracts/worklog';
import { allow, refuse } from '../../../domain/decision';
import type { Handler } from '../../handler';
import { findDirectorInSight } from '../../stores/worklog/find-director-in-sight';
import { findWork } from '../../stores/worklog/find-work';

const readCursor = (cursor: string) => {
  const [on = '', key = ''] = cursor.split('|');
  return { on, key };
};

/** `worklog.show`: a month's work as the records tell it; one trace a call. */
export const handleShowWorklog: Handler<typeof showWorklog> = async (input, context) => {
  const { tx, actor, roles } = context;
  const directorId = input.director ?? actor.id;
  const role = directorId === actor.id ? roles.find((held) => held === 'director') : 'supervisor';
  if (role === undefined || !roles.includes(role)) return refuse('access.denied');
  const director = await findDirectorInSight(tx, directorId);
  if (director === null) return refuse('record.notFound', { fields: ['director'] });

  const limit = input.limit ?? 50;
  const { rows, totals } = await findWork(tx, {
    directorId,
    month: input.month,
    limit: limit + 1,
    ...(input.after === undefined ? {} : { after: readCursor(input.after) }),
  });
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  await context.trace(role, {
    director: directorId,
    households: [...new Set(page.map((row) => row.householdId))],
  });
  return allow({
    director,
    month: input.month,
    totals,
    entries: page.map(({ on, kind, label, children, what, note, late }) => ({
      ...{ on, kind, label, what, note, late },
      children: [...children],
    })),
    next: rows.length > limit && last !== undefined ? `${last.on}|${last.key}` : null,
  });
};
