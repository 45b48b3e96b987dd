import { decideRaise } from '../../../domain/absence/decide-absence';
import { allow } from '../../../domain/decision';
import { changeCareFiles } from '../../change-care-files/change-care-files';
import { findOverdueAbsences } from '../../stores/absences/find-overdue-absences';
import { inJob } from '../in-job';
import type { JobContext } from '../job';

const BATCH = 200;

/**
 * Families that were asked where a child is and whose hour is over: the director's task and push are written with the
 * record, before this minute's messages are claimed, so that the push leaves in the same minute.
 */
export const raiseAbsences = async (context: JobContext): Promise<number> => {
  const { db, now, today } = context;
  let raised = 0;
  for (;;) {
    if (context.outOfTime?.() === true) return raised;
    const done = await inJob(db, async (tx) => {
      const householdIds = await findOverdueAbsences(tx, { now, limit: BATCH });
      if (householdIds.length === 0) return 0;
      const author = { tx, now, today, actor: 'dispatch-outbox', role: 'job', op: 'job.absences' };
      await changeCareFiles(author, { householdIds, decide: (file) => allow(decideRaise(file, now)) });
      return householdIds.length;
    });
    raised += done;
    if (done < BATCH) return raised;
  }
};
