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
import { among, eachOf, type ReadCase } from './read-case';
import { ownHouseholds, type Sight, staffHouseholds, TODAY } from './sight';
import type { World } from './world';

/** A county's standard is for its own staff, wherever in it they work. */
const instrumentsFor = (as: Sight, world: World): readonly string[] =>
  world.instruments
    .filter(({ region }) => as.regions.some((own) => own.startsWith(region) || region.startsWith(own)))
    .map(({ id }) => id);

/** Colours, key facts, help plans and the standards behind them. */
export const riskReads: readonly ReadCase[] = [
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
