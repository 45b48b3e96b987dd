import { addDays, formatDay, instantOf } from '../../domain/calendar/calendar-day';
import { firstDayOf, type IsoWeek, previousWeek, weekOf } from '../../domain/calendar/iso-week';
import type { CareFile } from '../../domain/care-file/care-file';
import { isWeekOwed, keptBy } from '../../domain/task/types/weekly-contact';
import { loadCareFiles } from '../stores/care-files/load-care-files';
import {
  appendWeek,
  findHouseholdsAfter,
  findWeekClosed,
  type VillageWeek,
} from '../stores/coverage/append-week';
import type { Job, JobContext } from './job';
import { inJob } from './in-job';

const BATCH = 500;

/** Monday: the week that ended reads 未确认 where it is open, and its figures are frozen for the villages. */
export const weeklyClosing: Job = {
  name: 'weekly-closing',
  dueAt: (context) =>
    inJob(context.db, async (tx) => {
      const closed = await findWeekClosed(tx, previousWeek(weekOf(context.today)));
      const monday = firstDayOf(weekOf(context.today));
      return instantOf(closed ? addDays(monday, 7) : monday, '00:00');
    }),
  run: async (context) => {
    const week = previousWeek(weekOf(context.today));
    const villages = new Map<string, VillageWeek>();
    for (let after = ''; ;) {
      const batch = await loadBatch(context, { after, week });
      if (batch.length === 0) break;
      for (const file of batch) add(villages, file, { week, closedAt: context.now });
      after = batch.at(-1)?.householdId ?? after;
    }
    await inJob(context.db, (tx) => appendWeek(tx, [...villages.values()]));
    return { villages: villages.size };
  },
};

const loadBatch = (
  { db, today }: JobContext,
  { after, week }: { readonly after: string; readonly week: string },
) =>
  inJob(db, async (tx) => {
    const householdIds = await findHouseholdsAfter(tx, after, BATCH);
    if (householdIds.length === 0) return [];
    return loadCareFiles(tx, { householdIds, today: formatDay(today), also: { week } });
  });

const add = (
  villages: Map<string, VillageWeek>,
  file: CareFile,
  { week, closedAt }: { readonly week: IsoWeek; readonly closedAt: Date },
): void => {
  const due = file.children.filter((child) => isWeekOwed(file, child, week));
  const kept = (line: 'child' | 'caregiver') =>
    due.filter((child) => keptBy(file, child.id, { week, line }) !== null).length;
  const known = villages.get(file.villageCode);
  villages.set(file.villageCode, {
    village_code: file.villageCode,
    week,
    children_due: (known?.children_due ?? 0) + due.length,
    child_line: (known?.child_line ?? 0) + kept('child'),
    caregiver_line: (known?.caregiver_line ?? 0) + kept('caregiver'),
    closed_at: closedAt.toISOString(),
  });
};
