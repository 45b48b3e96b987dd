import {
  findDueHouseholds,
  findFirstReview,
} from '../../cloudfunctions/stores/care-files/find-due-households';
import { findUnsealedDay } from '../../cloudfunctions/stores/audit/append-seal';
import { findOldestJobRun } from '../../cloudfunctions/stores/jobs/purge-job-runs';
import { findNoticeInHand, findNoticeToFanOut } from '../../cloudfunctions/stores/notices/fan-out';
import { findLeftOut, findNextLeftOut } from '../../cloudfunctions/stores/notices/left-out';
import { findDeliveries } from '../../cloudfunctions/stores/notices/find-deliveries';
import { findDigests } from '../../cloudfunctions/stores/outbox/append-digests';
import { findNextSend } from '../../cloudfunctions/stores/outbox/claim-outbox';
import { findNextRecording } from '../../cloudfunctions/stores/voices/claim-recordings';
import { findNextFlow } from '../../cloudfunctions/stores/signing-flows/claim-flows';
import { findOrRefreshToken } from '../../cloudfunctions/stores/outbox/find-or-refresh-token';
import { findOldestRequest } from '../../cloudfunctions/stores/requests/purge-requests';
import { among, type ReadCase } from './read-case';
import type { World } from './world';
import { isIn, ownHouseholds, type Sight, TODAY } from './sight';

const NOW = new Date(`${TODAY}T09:00:00+08:00`);

const orNothing = (found: unknown): readonly string[] => (found === null ? [] : ['something']);

/** By the village in whose list a task stands, which is mostly the household's own. */
const tasksOf = (as: Sight, { openTasks }: World): World['openTasks'] =>
  openTasks.filter(({ village }) => isIn(as, village));

/** `refused`: PostgreSQL itself denies the statement to `app`. */
const refused = (): readonly string[] => ['refused'];

/** What only the jobs ask: refused to a call, or no more than it may see anyway. */
export const jobReads: readonly ReadCase[] = [
  {
    read: 'findDueHouseholds',
    seen: (tx) => findDueHouseholds(tx, { today: TODAY, limit: 1000, skipLocked: true, except: [] }),
    owed: refused,
  },
  {
    // Asked under the job's role alone; under a caller's it is the caller's own households; of a child that is only registered
    // here the child's row, without its household's.
    read: 'findDeliveries',
    seen: async (tx, { households }) => {
      const householdIds = households.map(({ id }) => id);
      const found = await findDeliveries(tx, { noticeId: 'no_aaaaaaaaaaaa', householdIds });
      return found.flatMap(({ householdId, villageCode }) => (villageCode === '' ? [] : householdId));
    },
    owed: ownHouseholds,
  },
  {
    read: 'findNoticeToFanOut',
    seen: async (tx) => orNothing(await findNoticeToFanOut(tx, { limit: 1000, except: [] })),
    owed: refused,
  },
  { read: 'findLeftOut', seen: async (tx) => orNothing(await findLeftOut(tx, NOW)), owed: refused },
  { read: 'findNextLeftOut', seen: async (tx) => orNothing(await findNextLeftOut(tx)), owed: refused },
  {
    // The job's question; under a caller's role a notice that exists nowhere is nothing.
    read: 'findNoticeInHand',
    seen: async (tx) => orNothing(await findNoticeInHand(tx, 'no_aaaaaaaaaaaa')),
    owed: () => [],
  },
  { read: 'findUnsealedDay', seen: async (tx) => orNothing(await findUnsealedDay(tx, TODAY)), owed: refused },
  // Nothing is wanted here; a call would see no more than what its own notices and agreements wait for.
  { read: 'findNextRecording', seen: async (tx) => orNothing(await findNextRecording(tx)), owed: () => [] },
  {
    // The job's question; an instant and nothing else, of what one may see anyway.
    read: 'findNextFlow',
    seen: async (tx) => orNothing(await findNextFlow(tx)),
    owed: (as, world) => (among(world.flows, ownHouseholds(as, world)).length > 0 ? ['something'] : []),
  },
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
    seen: async (tx, { directors }) => {
      const answering = directors.map(({ person, region }) => ({ person, village: region }));
      const since = new Date(NOW.getTime() - 86_400_000);
      const digests = await findDigests(tx, { answering, today: TODAY, since, until: NOW });
      return digests.map(({ village_code }) => village_code);
    },
    owed: (as, world) => {
      return [...new Set(tasksOf(as, world).map(({ village }) => village))];
    },
  },
];
