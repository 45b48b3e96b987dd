import { librarySubjects } from '../../contracts/vocabulary/topic';
import { dayFrom } from '../../domain/calendar/calendar-day';
import { findCalendar } from '../../cloudfunctions/stores/calendar/find-calendar';
import { findAskedNotices } from '../../cloudfunctions/stores/notices/find-asked-notices';
import { findSeasonCounties } from '../../cloudfunctions/stores/notices/find-season-counties';
import {
  findNextApproval,
  findUnaskedApprovals,
} from '../../cloudfunctions/stores/notices/unasked-approvals';
import { findTopicHistory, findTopicTexts } from '../../cloudfunctions/stores/notices/find-topic-texts';
import { findRungSince } from '../../cloudfunctions/stores/outbox/merge-sends';
import { findToldSends } from '../../cloudfunctions/stores/outbox/told-sends';
import { findParked } from '../../cloudfunctions/stores/outbox/find-parked';
import { findGivenUp } from '../../cloudfunctions/stores/outbox/parked-sends';
import { findPauses } from '../../cloudfunctions/stores/outbox/send-pauses';
import { findSmsRoom } from '../../cloudfunctions/stores/outbox/sms-room';
import { findRegionNames } from '../../cloudfunctions/stores/regions/find-region-names';
import type { ReadCase } from './read-case';
import { type Sight, TODAY } from './sight';

const COUNTY = '990100';
/** The county's own words and days are for its staff, wherever in it they work. */
const isStaff = (as: Sight): boolean => as.regions.some((region) => region.startsWith(COUNTY));

/** The library of notices, the calendar, and what waits for a second person. */
export const libraryReads: readonly ReadCase[] = [
  {
    // Our own texts are everybody's to read; what the county wrote is its staff's.
    read: 'findTopicTexts',
    seen: async (tx) =>
      (await findTopicTexts(tx, { county: COUNTY })).map(({ topic, region }) => `${topic} ${region}`),
    owed: (as) =>
      librarySubjects.map((topic) => `${topic} ${topic === 'traffic' && isStaff(as) ? COUNTY : '100000'}`),
  },
  {
    read: 'findTopicHistory',
    seen: async (tx) =>
      (await findTopicHistory(tx, { county: COUNTY, topic: 'traffic' })).map(({ region }) => region),
    owed: (as) => (isStaff(as) ? ['100000', COUNTY] : ['100000']),
  },
  {
    read: 'findCalendar',
    seen: async (tx) =>
      (await findCalendar(tx, { counties: [COUNTY], years: [2026, 2027] })).map(
        ({ part, year, stretches }) => `${part} ${String(year)} ${String(stretches.length)}`,
      ),
    owed: (as) => ['state 2026 7', ...(isStaff(as) ? ['school 2027 2'] : [])],
  },
  {
    // Sent by the county to 柳岸村: its director, its supervisor and the county itself know that it waits.
    read: 'findAskedNotices',
    seen: async (tx) => (await findAskedNotices(tx, { waiting: true })).map(({ topic }) => topic),
    owed: (as) => (isStaff(as) ? ['flood-storm'] : []),
  },
  {
    // Which places there are is public; what the calendar asks of the county is the county's own.
    read: 'findSeasonCounties',
    seen: async (tx) =>
      (await findSeasonCounties(tx, [''], dayFrom(TODAY))).flatMap(({ tasks }) =>
        tasks.map(({ period }) => period),
      ),
    owed: (as) => (as.regions.includes(COUNTY) ? ['drowning:flood:2026'] : []),
  },
  {
    read: 'findRegionNames',
    seen: (tx, { townships }) => findRegionNames(tx, townships).then((names) => [String(names.length)]),
    owed: (_as, { townships }) => [String(townships.length)],
  },
  {
    read: 'findRungSince',
    seen: async (tx) =>
      Object.keys(await findRungSince(tx, { people: [], except: [], since: new Date(`${TODAY}T00:00:00Z`) })),
    owed: () => ['refused'],
  },
  {
    read: 'findToldSends',
    seen: async (tx) => ids(await findToldSends(tx, 10)),
    owed: () => ['refused'],
  },
  {
    read: 'findUnaskedApprovals',
    seen: async (tx) => (await findUnaskedApprovals(tx)).map(({ personId }) => personId),
    owed: () => ['refused'],
  },
  {
    read: 'findNextApproval',
    seen: async (tx) => ((await findNextApproval(tx)) === null ? [] : ['some']),
    owed: () => ['refused'],
  },
  { read: 'findGivenUp', seen: async (tx) => ids(await findGivenUp(tx, 10)), owed: () => ['refused'] },
  {
    read: 'findSmsRoom',
    seen: async (tx) => {
      const at = new Date(`${TODAY}T00:00:00Z`);
      const asked = { people: [], phones: [], day: TODAY, since: at, recently: at };
      return Object.keys((await findSmsRoom(tx, asked)).today);
    },
    owed: () => ['refused'],
  },
  {
    // Nothing waits here; what does is the county's officers' (test/walls/library-tables).
    read: 'findParked',
    seen: async (tx) =>
      (await findParked(tx, { now: new Date(`${TODAY}T00:00:00Z`), day: TODAY })).groups.map(
        ({ why }) => why,
      ),
    owed: () => [],
  },
  {
    read: 'findPauses',
    seen: async (tx) => Object.keys(await findPauses(tx, new Date(`${TODAY}T00:00:00Z`))),
    owed: () => [],
  },
];

const ids = (found: readonly { readonly id: string }[]): readonly string[] => found.map(({ id }) => id);
