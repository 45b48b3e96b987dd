import { findPapers } from '../../cloudfunctions/stores/attachments/find-papers';
import {
  findDueHouseholds,
  findFirstReview,
} from '../../cloudfunctions/stores/care-files/find-due-households';
import { findHouseholdsAfter, findWeekClosed } from '../../cloudfunctions/stores/coverage/append-week';
import { findUnsealedDay } from '../../cloudfunctions/stores/audit/append-seal';
import { findFindingPlace } from '../../cloudfunctions/stores/findings/find-finding-place';
import { findFindings } from '../../cloudfunctions/stores/findings/find-findings';
import { findStaffCounts } from '../../cloudfunctions/stores/home/find-staff-counts';
import { findHouseholds } from '../../cloudfunctions/stores/households/find-households';
import { findAudience } from '../../cloudfunctions/stores/notices/find-audience';
import { findOldestJobRun } from '../../cloudfunctions/stores/jobs/purge-job-runs';
import { findNoticeToFanOut } from '../../cloudfunctions/stores/notices/fan-out';
import { findDigests } from '../../cloudfunctions/stores/outbox/append-digests';
import { findNextSend } from '../../cloudfunctions/stores/outbox/claim-outbox';
import { findOrRefreshToken } from '../../cloudfunctions/stores/outbox/find-or-refresh-token';
import { findDirectorName } from '../../cloudfunctions/stores/people/find-director-name';
import { findPolicyRegions } from '../../cloudfunctions/stores/regions/find-policy-regions';
import { findRegionPack } from '../../cloudfunctions/stores/regions/find-region-pack';
import { findOldestRequest } from '../../cloudfunctions/stores/requests/purge-requests';
import { findOpenTasks } from '../../cloudfunctions/stores/tasks/find-open-tasks';
import { taskKinds } from '../../contracts/vocabulary/task';
import { among, eachOf, type ReadCase } from './read-case';
import type { World } from './world';
import { isIn, ownHouseholds, type Sight, staffHouseholds, TODAY } from './sight';
import { SINGLE } from './assess-somebody';
import {
  findAssessmentPlace,
  findAssessments,
  findPendingDown,
} from '../../cloudfunctions/stores/assessments/find-assessments';
import { findHelpPlanPlace, findHelpPlans } from '../../cloudfunctions/stores/help-plans/find-help-plans';
import {
  findActiveInstrument,
  findInstrument,
  findInstruments,
} from '../../cloudfunctions/stores/instruments/find-instruments';
import { findKeyFacts, findSingleParents } from '../../cloudfunctions/stores/key-facts/find-key-facts';

const NOW = new Date(`${TODAY}T09:00:00+08:00`);

const orNothing = (found: unknown): readonly string[] => (found === null ? [] : ['something']);

const villagesOf = (households: readonly string[], world: World): readonly string[] => [
  ...new Set(world.households.filter(({ id }) => households.includes(id)).map(({ village }) => village)),
];

/** A county's standard is for its own staff, wherever in it they work. */
const instrumentsFor = (as: Sight, world: World): readonly string[] =>
  world.instruments
    .filter(({ region }) => as.regions.some((own) => own.startsWith(region) || region.startsWith(own)))
    .map(({ id }) => id);

const risks: readonly ReadCase[] = [
  {
    // A child's colour is for staff: its own family reads nothing of it.
    read: 'findAssessments',
    seen: async (tx, { children }) =>
      (await Promise.all(children.map(({ id }) => findAssessments(tx, id))))
        .flat()
        .map(({ assessmentId }) => assessmentId),
    owed: (as, world) => among(world.assessments, staffHouseholds(as, world)).map(({ id }) => id),
  },
  {
    read: 'findAssessmentPlace',
    seen: (tx, { assessments }) =>
      eachOf(assessments, async ({ id }) => (await findAssessmentPlace(tx, id)) && id),
    owed: (as, world) => among(world.assessments, staffHouseholds(as, world)).map(({ id }) => id),
  },
  {
    read: 'findPendingDown',
    seen: async (tx) => (await findPendingDown(tx)).map(({ assessmentId }) => assessmentId),
    owed: (as, world) => among(world.assessments, staffHouseholds(as, world)).map(({ id }) => id),
  },
  {
    read: 'findKeyFacts',
    seen: (tx, { children }) =>
      eachOf(children, async ({ id }) => ((await findKeyFacts(tx, id)).length > 0 ? id : null)),
    owed: (as, world) => among(world.facts, staffHouseholds(as, world)).map(({ id }) => id),
  },
  {
    read: 'findSingleParents',
    seen: async (tx) => (await findSingleParents(tx, TODAY)).map(({ householdId }) => householdId),
    owed: (as, world) => staffHouseholds(as, world).filter((id) => id === SINGLE),
  },
  {
    // Written for the family: the family itself reads it, and its staff.
    read: 'findHelpPlans',
    seen: async (tx, { households }) =>
      (
        await findHelpPlans(
          tx,
          households.map(({ id }) => id),
        )
      ).map(({ planId }) => planId),
    owed: (as, world) => among(world.helpPlans, ownHouseholds(as, world)).map(({ id }) => id),
  },
  {
    read: 'findHelpPlanPlace',
    seen: (tx, { helpPlans }) => eachOf(helpPlans, async ({ id }) => (await findHelpPlanPlace(tx, id)) && id),
    owed: (as, world) => among(world.helpPlans, ownHouseholds(as, world)).map(({ id }) => id),
  },
  {
    read: 'findInstruments',
    seen: async (tx) => (await findInstruments(tx)).map(({ instrumentId }) => instrumentId),
    owed: instrumentsFor,
  },
  {
    read: 'findInstrument',
    seen: (tx, { instruments }) =>
      eachOf(instruments, async ({ id }) => (await findInstrument(tx, id))?.instrumentId),
    owed: instrumentsFor,
  },
  {
    read: 'findActiveInstrument',
    seen: (tx, { villages }) =>
      eachOf(villages, async (code) => (await findActiveInstrument(tx, code)) && code),
    owed: (as, world) => (instrumentsFor(as, world).length > 0 ? world.villages : []),
  },
];

const lists: readonly ReadCase[] = [
  {
    // A family's own paper as well: the photograph shows what others wrote.
    read: 'findPapers',
    seen: async (tx, { papers }) => {
      const ids = papers.map(({ id }) => id);
      return eachOf(
        papers,
        async ({ household }) => (await findPapers(tx, { householdId: household, ids }))[0],
      );
    },
    owed: (as, world) => among(world.papers, staffHouseholds(as, world)).map(({ id }) => id),
  },
  {
    // What was found about a caregiver is for staff: not even the family itself reads it.
    read: 'findFindings',
    seen: async (tx, { households }) =>
      (await Promise.all(households.map(({ id }) => findFindings(tx, id))))
        .flat()
        .map(({ findingId }) => findingId),
    owed: (as, world) => among(world.findings, staffHouseholds(as, world)).map(({ id }) => id),
  },
  {
    read: 'findFindingPlace',
    seen: (tx, { findings }) => eachOf(findings, async ({ id }) => (await findFindingPlace(tx, id)) && id),
    owed: (as, world) => among(world.findings, staffHouseholds(as, world)).map(({ id }) => id),
  },
  {
    // The list is for staff; a family has its own screen.
    read: 'findHouseholds',
    seen: async (tx) =>
      (await findHouseholds(tx, { find: '', after: null, limit: 1000 })).map(({ id }) => id),
    owed: staffHouseholds,
  },
  {
    read: 'findDirectorName',
    seen: (tx, { villages }) => eachOf(villages, async (code) => (await findDirectorName(tx, code)) && code),
    owed: (as, world) => villagesOf(ownHouseholds(as, world), world),
  },
  {
    read: 'findOpenTasks',
    seen: async (tx) => {
      const kinds = taskKinds.filter((kind) => kind !== 'value-missing');
      return (await findOpenTasks(tx, { kinds, limit: 1000 })).map(({ id }) => id);
    },
    owed: (as, world) => among(world.openTasks, staffHouseholds(as, world)).map(({ id }) => id),
  },
  {
    read: 'findStaffCounts',
    seen: async (tx) => {
      const { households, open_tasks, overdue, open_households } = await findStaffCounts(tx, TODAY);
      return [households, open_tasks, overdue, open_households].map(String);
    },
    owed: (as, world) => {
      const setUp = world.setUpTasks.filter(({ region }) => isIn(as, region)).length;
      const tasks = among(world.openTasks, staffHouseholds(as, world));
      const overdue = tasks.filter(({ due }) => due < TODAY).length;
      const homes = new Set(tasks.map(({ household }) => household)).size;
      return [ownHouseholds(as, world).length, tasks.length + setUp, overdue, homes].map(String);
    },
  },
  {
    read: 'findAudience',
    seen: async (tx, { villages }) => [String(await findAudience(tx, villages))],
    owed: (as, world) => [String(ownHouseholds(as, world).length)],
  },
  {
    read: 'findHouseholdsAfter',
    seen: (tx) => findHouseholdsAfter(tx, '', 1000),
    owed: ownHouseholds,
  },
  {
    read: 'findWeekClosed',
    seen: async (tx) => ((await findWeekClosed(tx, '2026-W46')) ? ['closed'] : []),
    // A village's figures are for its staff.
    owed: (as) => (as.regions.length > 0 ? ['closed'] : []),
  },
  {
    // Which plan holds where is public.
    read: 'findRegionPack',
    seen: (tx, { villages }) => eachOf(villages, async (code) => (await findRegionPack(tx, code)) && code),
    owed: (_as, world) => world.villages,
  },
  {
    // The regions are public, the county's open questions in them are not.
    read: 'findPolicyRegions',
    seen: async (tx) => (await findPolicyRegions(tx)).flatMap(({ tasks }) => tasks.map(({ id }) => id)),
    owed: (as, world) => world.setUpTasks.filter(({ region }) => isIn(as, region)).map(({ id }) => id),
  },
];

/** `refused`: PostgreSQL itself denies the statement to `app`. */
const refused = (): readonly string[] => ['refused'];

const jobReads: readonly ReadCase[] = [
  {
    read: 'findDueHouseholds',
    seen: (tx) => findDueHouseholds(tx, { today: TODAY, limit: 1000, skipLocked: true, except: [] }),
    owed: refused,
  },
  {
    read: 'findNoticeToFanOut',
    seen: async (tx) => orNothing(await findNoticeToFanOut(tx, 1000)),
    owed: refused,
  },
  { read: 'findUnsealedDay', seen: async (tx) => orNothing(await findUnsealedDay(tx, TODAY)), owed: refused },
  { read: 'findNextSend', seen: async (tx) => orNothing(await findNextSend(tx)), owed: refused },
  {
    read: 'findOrRefreshToken',
    seen: async (tx) => [
      await findOrRefreshToken(tx, {
        now: NOW,
        stale: null,
        request: () => Promise.resolve({ token: 'token', expiresInSeconds: 7200 }),
      }),
    ],
    owed: refused,
  },
  {
    read: 'findFirstReview',
    seen: async (tx) => orNothing(await findFirstReview(tx)),
    owed: (as, world) => (ownHouseholds(as, world).length > 0 ? ['something'] : []),
  },
  {
    read: 'findOldestRequest',
    seen: async (tx) => orNothing(await findOldestRequest(tx)),
    owed: (as, world) => (world.callers.includes(as.personId ?? '') ? ['something'] : []),
  },
  {
    read: 'findOldestJobRun',
    seen: async (tx) => orNothing(await findOldestJobRun(tx)),
    owed: refused,
  },
  {
    read: 'findDigests',
    seen: async (tx) => {
      const since = new Date(NOW.getTime() - 86_400_000);
      const digests = await findDigests(tx, { today: TODAY, since, until: NOW });
      return digests.map(({ village_code }) => village_code);
    },
    owed: (as, world) => {
      const busy = among(world.openTasks, staffHouseholds(as, world)).map(({ household }) => household);
      return villagesOf(busy, world);
    },
  },
];

/** Reads that list, count or look after the whole county. */
export const staffReads: readonly ReadCase[] = [...lists, ...risks, ...jobReads];
