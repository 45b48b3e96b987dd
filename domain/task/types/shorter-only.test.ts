import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { keyFacts, watchFacts } from '../../../contracts/vocabulary/child';
import { riskColours } from '../../../contracts/vocabulary/assessment';
import { aCareFile, type CareFileBuilder } from '../../../test/builders/care-file';
import { windowsOf } from '../../../test/builders/duty';
import { addDays, dayFrom, formatDay } from '../../calendar/calendar-day';

const TODAY = '2026-11-18';
const ago = (days: number): string => formatDay(addDays(dayFrom(TODAY), -days));
const plan = fc.constantFrom('putuo', 'qidong', 'heze', 'shanghai', 'chongqing');
const days = fc.integer({ min: 0, max: 200 });
const interval = fc.oneof(
  fc.integer({ min: 1, max: 6 }).map((months) => ({ months })),
  fc.integer({ min: 1, max: 20 }).map((weeks) => ({ weeks })),
  fc.constant(null),
);
const ofColour = fc.record({ contact: interval, visit: interval });
const frequency = fc.record({ red: ofColour, yellow: ofColour, blue: ofColour, green: ofColour });
const kind = fc.constantFrom('home-visit' as const, 'director-contact' as const);

const household = fc.tuple(plan, days, days, frequency, days).map(([pack, opened, seen, value, set]) =>
  aCareFile()
    .openedOn(ago(Math.max(opened, seen)))
    .visitedOn(ago(seen))
    .underPlan(pack)
    .countySets('assessment.frequency', value, ago(set))
    .countySets('visit.everyKey', { months: 1 }, ago(set)),
);

/** A fact or a colour more. */
const more = fc.oneof(
  fc.tuple(fc.constantFrom(...keyFacts, ...watchFacts), days).map(
    ([fact, on]) =>
      (before: CareFileBuilder) =>
        before.withKeyFact(fact, ago(on)),
  ),
  fc.tuple(fc.constantFrom(...riskColours), days).map(
    ([colour, on]) =>
      (before: CareFileBuilder) =>
        before.assessedAs(colour, ago(on)),
  ),
);

const dueOf = (what: 'home-visit' | 'director-contact', { file }: CareFileBuilder): string | undefined =>
  windowsOf(what, file, TODAY).at(-1)?.dueOn;

describe('whatever else becomes known of a child', () => {
  test('a fact or a colour never makes an interval longer, nor takes a duty away', () => {
    fc.assert(
      fc.property(
        fc.tuple(household, fc.option(more, { nil: null })),
        more,
        kind,
        ([before, first], added, what) => {
          const known = first === null ? before : first(before);
          const usual = dueOf(what, known);
          const now = dueOf(what, addedTo(known, added));
          if (usual !== undefined) expect(now).toBeDefined();
          if (usual !== undefined && now !== undefined) expect(now <= usual).toBe(true);
        },
      ),
      { numRuns: 400 },
    );
  });
});

/** A colour that is added may be calmer than the one before; then it waits for the supervisor. */
const addedTo = (
  known: CareFileBuilder,
  add: (before: CareFileBuilder) => CareFileBuilder,
): CareFileBuilder => {
  const after = add(known);
  const assessments = after.file.assessments.map((each, at) =>
    at === 0 ? each : { ...each, state: 'pending-down' as const },
  );
  return after.having({ assessments });
};
