import type { listVisitFiles } from '../../../contracts/attachment';
import { formatDay } from '../../../domain/calendar/calendar-day';
import { allow, refuse } from '../../../domain/decision';
import type { Handler } from '../../handler';
import { findVisitFiles, type VisitFileRow } from '../../stores/attachments/find-visit-files';
import { findHouseholdPlace } from '../../stores/households/find-household-place';

type Visit = { readonly on: string; readonly by: string; readonly files: VisitFileRow[] };

const byVisit = (rows: readonly VisitFileRow[]): readonly Visit[] => {
  const visits = new Map<string, Visit>();
  for (const row of rows) {
    const key = `${row.on} ${row.by}`;
    const visit = visits.get(key) ?? { on: row.on, by: row.by, files: [] };
    visit.files.push(row);
    visits.set(key, visit);
  }
  return [...visits.values()];
};

/** `attachment.listOfVisits`: what was photographed and spoken; the files themselves are opened one by one. */
export const handleListVisitFiles: Handler<typeof listVisitFiles> = async ({ householdId }, context) => {
  const place = await findHouseholdPlace(context.tx, householdId);
  if (place === null) return refuse('record.notFound', { fields: ['householdId'] });
  const acting = context.actFor([place]);
  if (!acting.ok) return acting;

  const rows = await findVisitFiles(context.tx, householdId);
  await context.trace(acting.value, { household: householdId });
  const visits = byVisit(rows).map(({ on, by, files }) => ({
    ...{ on, by },
    files: files.map(({ attachmentId, kind, media }) => ({ attachmentId, kind, media })),
  }));
  return allow({ today: formatDay(context.today), visits });
};
