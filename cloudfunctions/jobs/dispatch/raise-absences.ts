import { decideRaise } from '../../../domain/absence/decide-absence';
import { allow } from '../../../domain/decision';
import { changeCareFiles } from '../../change-care-files/change-care-files';
import { findOverdueAbsences } from '../../stores/absences/find-overdue-absences';
import { inJob } from '../in-job';
import type { JobContext } from '../job';
import { eachApart } from '../own-trouble';

const BATCH = 200;

/**
 * Families that were asked where a child is and whose hour is over: the director's task and push are written with the
 * record, before this minute's messages are claimed, so that the push leaves in the same minute. A family whose file cannot
 * be read is tried again in the next minute.
 */
export const raiseAbsences = async (context: JobContext): Promise<number> => {
  const { db, now } = context;
  const left: string[] = [];
  let raised = 0;
  for (;;) {
    if (context.outOfTime?.() === true) return raised;
    const due = await inJob(db, (tx) => findOverdueAbsences(tx, { now, limit: BATCH, except: left }));
    const failed = await eachApart({ context, event: 'absence', households: due }, (householdIds) =>
      raise(context, householdIds),
    );
    left.push(...failed);
    raised += due.length - failed.length;
    if (due.length < BATCH) return raised;
  }
};

const raise = ({ db, now, today }: JobContext, householdIds: readonly string[]) =>
  inJob(db, async (tx) => {
    const author = { tx, now, today, actor: 'dispatch-outbox', role: 'job', op: 'job.absences' };
    await changeCareFiles(author, { householdIds, decide: (file) => allow(decideRaise(file, now)) });
  });
