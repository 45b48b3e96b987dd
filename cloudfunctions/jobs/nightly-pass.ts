import { addDays, dayFrom, formatDay, instantOf } from '../../domain/calendar/calendar-day';
import { deriveRegionTasks } from '../../domain/region-duty/derive-region-tasks';
import { rulesFor } from '../../domain/policy/rules';
import { deriveUnheldVillages } from '../../domain/staff/derive-unheld-villages';
import { isAbove, levelOf } from '../../domain/supervision/escalate';
import { deriveSetUpTasks } from '../../domain/task/derive-set-up-tasks';
import { changeCareFiles } from '../change-care-files/change-care-files';
import { logBug } from '../platform/log';
import { appendSeal, findUnsealedDay } from '../stores/audit/append-seal';
import {
  changeReviewsAfterOverrides,
  findDueHouseholds,
  findFirstReview,
} from '../stores/care-files/find-due-households';
import { lockStep } from '../stores/jobs/lock-step';
import { findDutyRegions } from '../stores/region-duties/find-duty-regions';
import { endReassignments } from '../stores/reassignments/end-reassignments';
import { findPolicyRegions } from '../stores/regions/find-policy-regions';
import { findDirectedVillages } from '../stores/staff/find-directed-villages';
import { closeUnheldTasks } from '../stores/tasks/close-unheld-tasks';
import { changeToEscalated, findOverduePlaceTasks } from '../stores/tasks/escalate-place-tasks';
import { writePlaceTasks } from '../stores/tasks/write-place-tasks';
import { writeSetUpTasks } from '../stores/tasks/write-set-up-tasks';
import type { Job, JobContext, JobResult } from './job';
import { inJob } from './in-job';
import { proposeSeasons, seasonWorkOn } from './nightly/propose-seasons';

/** About 500 children; the households of one batch are locked together for a moment. */
const BATCH = 350;

/**
 * Time passes for every file that is due (design D6). Each batch is a transaction of a handful of set-based statements;
 * several workers share the work by skipping what another holds. It is finished only when a last round, which waits
 * instead of skipping, finds nothing due: a household that somebody was confirming just then is not passed over. A night
 * too long for one firing stops between two batches and the next firing goes on: what is due says where.
 */
export const nightlyPass: Job = {
  name: 'nightly-pass',
  dueAt: ({ db, today }) =>
    inJob(db, async (tx) => {
      // A day with traces is to be sealed when it has ended, even if no file is due then.
      const unsealed = await findUnsealedDay(tx, formatDay(addDays(today, 1)));
      const first = await findFirstReview(tx);
      const seasons = await seasonWorkOn(tx, today);
      const days = [
        ...(unsealed === null ? [] : [addDays(dayFrom(unsealed), 1)]),
        ...(first === null ? [] : [dayFrom(first)]),
        ...(seasons === null ? [] : [seasons]),
      ];
      return days.length === 0
        ? null
        : instantOf(
            days.reduce((a, b) => (a < b ? a : b)),
            '00:00',
          );
    }),
  run: async (context) => {
    const { db, today } = context;
    await inJob(db, (tx) => changeReviewsAfterOverrides(tx, formatDay(today)));
    const setUp = await openSetUpTasks(context);
    const owed = await openRegionTasks(context);
    const unheld = await askForDirectors(context);
    const seasons = await proposeSeasons(context);
    const passed = await passAll(context);
    const above = await passOnPlaceTasks(context);
    const ended = await inJob(db, (tx) => endReassignments(tx, formatDay(today)));
    // A day is sealed as soon as it has ended, whether or not tonight's files are through.
    return { ...passed, setUp, owed, unheld, seasons, above, ended, sealed: await sealDays(context) };
  },
};

const openSetUpTasks = ({ db, now, today }: JobContext): Promise<number> =>
  inJob(db, async (tx) => {
    await lockStep(tx, 'set-up-tasks');
    const regions = await findPolicyRegions(tx);
    const missing = regions.flatMap((region) =>
      deriveSetUpTasks(region, today).filter(({ key }) => !region.tasks.some((task) => task.key === key)),
    );
    await writeSetUpTasks(tx, missing, { today: formatDay(today), now });
    return missing.length;
  });

/** What places owe by the calendar; a record that is being written holds the same lock. */
const openRegionTasks = ({ db, now, today }: JobContext): Promise<number> =>
  inJob(db, async (tx) => {
    await lockStep(tx, 'region-duties');
    const tasks = (await findDutyRegions(tx, ['']))
      .flatMap((region) => deriveRegionTasks(region, today))
      .map((task) => ({ ...task, openedOn: formatDay(today) }));
    await writePlaceTasks(tx, tasks, now);
    return tasks.length;
  });

/** Villages that nobody directs: their supervisor is asked to find somebody, until somebody holds them. */
const askForDirectors = ({ db, now, today }: JobContext): Promise<number> =>
  inJob(db, async (tx) => {
    await lockStep(tx, 'village-unheld');
    const day = formatDay(today);
    const { opened, held } = deriveUnheldVillages(await findDirectedVillages(tx, day), today);
    const tasks = opened.map(({ region, period, pack }) => ({
      kind: 'village-unheld' as const,
      region,
      period,
      openedOn: day,
      dueOn: day,
      packVersion: rulesFor(pack, []).versionOn(today),
    }));
    await writePlaceTasks(tx, tasks, now);
    await closeUnheldTasks(tx, { regions: held, record: null, today: day, now });
    return opened.length;
  });

/** Families' tasks are passed on with their files; those of places here. Whoever closes one holds one of the two locks. */
const passOnPlaceTasks = ({ db, now, today }: JobContext): Promise<number> =>
  inJob(db, async (tx) => {
    await lockStep(tx, 'region-duties');
    await lockStep(tx, 'assigned-work');
    const overdue = await findOverduePlaceTasks(tx, formatDay(today));
    const passed = overdue.flatMap(({ id, escalated, pack, overrides, ...task }) => {
      const days = { kind: task.kind, dueOn: dayFrom(task.dueOn), owedOn: dayFrom(task.owedOn) };
      const to = levelOf(days, rulesFor(pack, overrides), today);
      return to !== null && isAbove(to, escalated) ? [{ id, to }] : [];
    });
    await changeToEscalated(tx, passed, now);
    return passed.length;
  });

const passAll = async (context: JobContext): Promise<JobResult> => {
  const failed: string[] = [];
  let households = 0;
  let tasks = 0;
  let skipLocked = true;
  for (;;) {
    if (context.outOfTime?.() === true) return { households, tasks, failed: failed.length, unfinished: 1 };
    const batch = await passBatch(context, { skipLocked, except: failed, limit: BATCH }).catch(() => null);
    if (batch === null) {
      // One file that can't be derived must not cost the others their turn: find it, leave it, say so.
      failed.push(...(await passOneByOne(context, failed)));
      continue;
    }
    households += batch.households;
    tasks += batch.tasks;
    if (batch.households > 0) continue;
    if (!skipLocked) break;
    skipLocked = false;
  }
  return { households, tasks, failed: failed.length };
};

type Round = { readonly skipLocked: boolean; readonly except: readonly string[]; readonly limit: number };

const passBatch = ({ db, now, today }: JobContext, round: Round) =>
  inJob(db, async (tx) => {
    const householdIds = await findDueHouseholds(tx, { ...round, today: formatDay(today) });
    if (householdIds.length === 0) return { households: 0, tasks: 0 };
    const author = { tx, now, today, actor: 'nightly-pass', role: 'job', op: 'job.nightly-pass' };
    const changed = await changeCareFiles(author, { householdIds });
    if (!changed.ok) throw new Error('Nothing is decided when time passes, so nothing can be refused.');
    return { households: changed.value.households, tasks: changed.value.tasks.length };
  });

/** The batch that failed, a household a transaction; answers the ids that fail on their own. */
const passOneByOne = async (context: JobContext, except: readonly string[]): Promise<readonly string[]> => {
  const failing: string[] = [];
  for (let left = BATCH; left > 0; left -= 1) {
    const known = [...except, ...failing];
    const [next] = await inJob(context.db, (tx) =>
      findDueHouseholds(tx, { skipLocked: false, except: known, limit: 1, today: formatDay(context.today) }),
    );
    if (next === undefined) break;
    try {
      await passBatch(context, { skipLocked: false, except: known, limit: 1 });
    } catch (error) {
      logBug('nightly-pass', { household: next }, error);
      failing.push(next);
    }
  }
  return failing;
};

/** Every day before today that has traces and no seal, in order: each seal names the one before it. */
const sealDays = async ({ db, today }: JobContext): Promise<number> => {
  for (let entries = 0; ;) {
    const sealed = await inJob(db, async (tx) => {
      await lockStep(tx, 'audit-seal');
      const day = await findUnsealedDay(tx, formatDay(today));
      return day === null ? null : appendSeal(tx, day);
    });
    if (sealed === null) return entries;
    entries += sealed;
  }
};
