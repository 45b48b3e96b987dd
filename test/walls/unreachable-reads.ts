import { findLastFound, findMissedPeople } from '../../cloudfunctions/stores/unreachable/find-missed-people';
import { demoId } from '../../local/demo/demo-id';
import type { ReadCase } from './read-case';
import { isIn, type Sight, TODAY } from './sight';

const MISSED = { '990100001001': 'zhengdehou', '990100002001': 'shiguizhen' } as const;

const mine = (as: Sight): readonly string[] =>
  Object.entries(MISSED).flatMap(([village, key]) => (isIn(as, village) ? [demoId('pe', key)] : []));

/** One person in a village before the walls and one far from them missed a notice, and were found since (`missSomebody`). */
export const unreachableReads: readonly ReadCase[] = [
  {
    // Of the own places alone, whatever place is named.
    read: 'findMissedPeople',
    seen: async (tx, _world, as) => {
      const asked = { today: TODAY, since: new Date('2026-01-01T00:00:00Z') };
      const found = await Promise.all(
        [...Object.keys(MISSED), ...as.regions].map((place) =>
          findMissedPeople(tx, { ...asked, places: [place] }),
        ),
      );
      return [...new Set(found.flat().map(({ personId }) => personId))];
    },
    owed: mine,
  },
  {
    read: 'findLastFound',
    seen: async (tx) =>
      (
        await findLastFound(
          tx,
          Object.values(MISSED).map((key) => demoId('pe', key)),
        )
      ).map(({ personId }) => personId),
    owed: mine,
  },
];
