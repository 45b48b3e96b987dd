import { findConcern } from '../../cloudfunctions/stores/concerns/find-concern';
import { findConcernPlace } from '../../cloudfunctions/stores/concerns/find-concern-place';
import { findConcerns } from '../../cloudfunctions/stores/concerns/find-concerns';
import { findOwnConcerns } from '../../cloudfunctions/stores/concerns/find-own-concerns';
import { findPupils } from '../../cloudfunctions/stores/concerns/find-pupils';
import { findReportPlace } from '../../cloudfunctions/stores/concerns/find-report-place';
import { among, eachOf, type ReadCase } from './read-case';
import { isIn, ownHouseholds, type Sight } from './sight';
import type { World } from './world';

/** Who must act (above the village), and the director who made the report: stated here, not read from the walls. */
const accounts = (as: Sight, world: World): readonly string[] =>
  world.concerns
    .filter(
      ({ village, reporter, role }) =>
        isIn(as, village) &&
        (as.regions.some((region) => region.length < 12) ||
          (reporter === as.personId && role === 'director')),
    )
    .map(({ id }) => id);

const statuses = (as: Sight, world: World): readonly string[] => [
  ...new Set([
    ...accounts(as, world),
    ...world.concerns.filter(({ reporter }) => reporter === as.personId).map(({ id }) => id),
  ]),
];

/** Reports of harm: the family, and a director who did not report, get nothing. */
export const concernReads: readonly ReadCase[] = [
  {
    read: 'findConcerns',
    seen: async (tx) => (await findConcerns(tx, { closed: false })).map(({ concernId }) => concernId),
    owed: accounts,
  },
  {
    read: 'findConcern',
    seen: (tx, { concerns }) =>
      eachOf(concerns, async ({ id }) =>
        (await findConcern(tx, id))?.words === '手臂上有几处青紫' ? id : null,
      ),
    owed: accounts,
  },
  {
    read: 'findConcernPlace',
    seen: (tx, { concerns }) => eachOf(concerns, async ({ id }) => (await findConcernPlace(tx, id)) && id),
    owed: statuses,
  },
  {
    read: 'findOwnConcerns',
    seen: async (tx, _world, as) =>
      (await findOwnConcerns(tx, as.personId ?? 'nobody')).map(({ concernId }) => concernId),
    owed: (as, world) =>
      world.concerns.filter(({ reporter }) => reporter === as.personId).map(({ id }) => id),
  },
  {
    read: 'findReportPlace',
    seen: (tx, { children }) =>
      eachOf(children, async ({ id, household }) =>
        (await findReportPlace(tx, { householdId: household, childIds: [id] })) === null ? null : id,
      ),
    // The place of the household register sees the child; the first wall then asks where it lives.
    owed: (as, world) => {
      const registered = world.registered.filter(({ region }) => isIn(as, region));
      const households = [...ownHouseholds(as, world), ...registered.map(({ household }) => household)];
      return among(world.children, households).map(({ id }) => id);
    },
  },
  {
    // Nobody here teaches.
    read: 'findPupils',
    seen: async (tx) => (await findPupils(tx, '')).map(({ childId }) => childId),
    owed: () => [],
  },
];
