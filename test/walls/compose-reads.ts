import { dayFrom } from '../../domain/calendar/calendar-day';
import { demoId } from '../../local/demo/demo-id';
import { findSchoolAudience } from '../../cloudfunctions/stores/notices/find-audience';
import { findComposerPlaces } from '../../cloudfunctions/stores/notices/find-composer-places';
import { findNamedChildren } from '../../cloudfunctions/stores/notices/find-named-children';
import { findKnocks, findNoticeGroups } from '../../cloudfunctions/stores/notices/find-notice-people';
import type { ReadCase } from './read-case';
import { isIn, ownHouseholds, type Sight, TODAY } from './sight';
import type { World } from './world';

const SINCE = new Date('2026-11-16T00:00:00+08:00');
const today = dayFrom(TODAY);

/** `990100001001 4`: for each village that the actor has a post in, a number. */
const byVillage = (as: Sight, { villages }: World, count: (village: string) => number): readonly string[] =>
  villages
    .filter((village) => isIn(as, village))
    .map((village) => `${village} ${String(count(village))}`)
    .filter((line) => !line.endsWith(' 0'));

/** The same, asked: each village alone, since a place outside the own posts closes the whole question. */
const asked = async (
  { villages }: World,
  count: (regions: readonly string[]) => Promise<number>,
): Promise<readonly string[]> => {
  const lines: string[] = [];
  for (const village of villages) {
    const found = await count([village]);
    if (found > 0) lines.push(`${village} ${String(found)}`);
  }
  return lines;
};

const householdsOf = ({ households }: World, place: string) =>
  households.filter(({ village }) => village === place).map(({ id }) => id);
const peopleOf = (world: World, place: string): number => {
  const homes = householdsOf(world, place);
  return new Set(world.links.filter(({ household }) => homes.includes(household)).map(({ person }) => person))
    .size;
};

/** What a composer is told before a notice is sent. */
export const composeReads: readonly ReadCase[] = [
  {
    read: 'findNoticeGroups',
    seen: (tx, world) =>
      asked(world, async (regions) => {
        const { groups } = await findNoticeGroups(tx, { regions, today }, SINCE);
        return groups.reduce((sum, { people }) => sum + people, 0);
      }),
    owed: (as, world) => byVillage(as, world, (village) => peopleOf(world, village)),
  },
  {
    read: 'findKnocks',
    seen: (tx, world) =>
      asked(world, async (regions) => {
        const doors = { push: false, sms: false, since: SINCE };
        return (await findKnocks(tx, { regions, today }, doors)).length;
      }),
    owed: (as, world) => byVillage(as, world, (village) => peopleOf(world, village)),
  },
  {
    // A number that a teacher gets for the own school; nobody here teaches.
    read: 'findSchoolAudience',
    seen: (tx, world) => asked(world, (regions) => findSchoolAudience(tx, { regions, today })),
    owed: (as, world) => byVillage(as, world, (village) => householdsOf(world, village).length),
  },
  {
    read: 'findNamedChildren',
    seen: (tx) => findNamedChildren(tx, '郑 晓·彤被老师点名'),
    owed: (as, world) => (ownHouseholds(as, world).includes(demoId('hh', 'liuan-zheng')) ? ['郑晓彤'] : []),
  },
  {
    // Which places there are is public; a school shows with a child of it.
    read: 'findComposerPlaces',
    seen: async (tx) => {
      const { places, schools } = await findComposerPlaces(tx, ['990100']);
      return [`${String(places.length)} places`, schools.length > 0 ? 'schools' : 'no school'];
    },
    owed: (as, world) => [
      `${String(world.townships.length + 1)} places`,
      ownHouseholds(as, world).length > 0 ? 'schools' : 'no school',
    ],
  },
];
