import { addDays, formatDay, instantOf } from '../../domain/calendar/calendar-day';
import { firstDayOf, type IsoWeek, previousWeek, weekOf } from '../../domain/calendar/iso-week';
import type { CareFile } from '../../domain/care-file/care-file';
import { isWeekOwed, keptBy } from '../../domain/task/types/weekly-contact';
import { loadCareFiles } from '../stores/care-files/load-care-files';
import { appendWeek, findHouseholdsOfVillage, findVillageToClose } from '../stores/coverage/append-week';
import type { Job, JobContext, JobResult } from './job';
import { inJob } from './in-job';

const BATCH = 500;

/**
 * Monday: the week that ended reads 未确认 where it is open, and its figures are frozen for the villages. A village is
 * counted and frozen in one transaction, so a run that was killed or ran out of time goes on with the villages left.
 */
export const weeklyClosing: Job = {
  name: 'weekly-closing',
  dueAt: (context) =>
    inJob(context.db, async (tx) => {
      const open = await findVillageToClose(tx, previousWeek(weekOf(context.today)));
      const monday = firstDayOf(weekOf(context.today));
      return instantOf(open === null ? addDays(monday, 7) : monday, '00:00');
    }),
  run: async (context): Promise<JobResult> => {
    const week = previousWeek(weekOf(context.today));
    for (let villages = 0; ; villages += 1) {
      if (context.outOfTime?.() === true) return { villages, unfinished: 1 };
      if (!(await closeVillage(context, week))) return { villages };
    }
  },
};

/** False when no village is left. */
const closeVillage = ({ db, now, today }: JobContext, week: IsoWeek): Promise<boolean> =>
  inJob(db, async (tx) => {
    const village = await findVillageToClose(tx, week);
    if (village === null) return false;
    const counts = { children_due: 0, child_line: 0, caregiver_line: 0 };
    for (let after = ''; ;) {
      const householdIds = await findHouseholdsOfVillage(tx, village, { after, limit: BATCH });
      if (householdIds.length === 0) break;
      const files = await loadCareFiles(tx, { householdIds, today: formatDay(today), also: { week } });
      for (const file of files) add(counts, file, week);
      after = householdIds.at(-1) ?? after;
    }
    await appendWeek(tx, [{ village_code: village, week, ...counts, closed_at: now.toISOString() }]);
    return true;
  });

type Counts = { children_due: number; child_line: number; caregiver_line: number };

const add = (counts: Counts, file: CareFile, week: IsoWeek): void => {
  const due = file.children.filter((child) => isWeekOwed(file, child, week));
  const kept = (line: 'child' | 'caregiver') =>
    due.filter((child) => keptBy(file, child.id, { week, line }) !== null).length;
  counts.children_due += due.length;
  counts.child_line += kept('child');
  counts.caregiver_line += kept('caregiver');
};
