import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { anyHappenings, type Happening } from '../../test/builders/any-history';
import { anyHousehold, BEGIN } from '../../test/builders/any-household';
import { change, isDue, keep, type KeptFile, setOverride } from '../../test/builders/kept-file';
import { addDays, type CalendarDay, formatDay } from '../calendar/calendar-day';
import type { CareFile } from '../care-file/care-file';
import { rulesFor } from '../policy/rules';
import { deriveTasks } from './derive-tasks';

const DAYS = 120;
const RUNS = { numRuns: 80 };
const PASS = '00:05';
const NOON = '12:00';

const live = (kept: KeptFile, today: CalendarDay, happenings: readonly Happening[]): KeptFile =>
  happenings
    .filter(({ day }) => day === today)
    .reduce((known, each) => {
      if ('records' in each) {
        const records = each.records(known, today);
        return records.length === 0 ? known : change(known, records, { today, time: NOON });
      }
      const set = known.file.overrides.some(
        ({ key, from }) => key === each.override.key && from === each.override.from,
      );
      const value = { months: 2 };
      return set ? known : setOverride(known, { ...each.override, value, source: null, setOn: today });
    }, kept);

const picture = ({ file, sends }: KeptFile, today: CalendarDay) => ({
  today: formatDay(today),
  tasks: file.tasks
    .map(({ id, state, openedOn, dueOn, escalated }) => [id, state, openedOn, dueOn, escalated])
    .sort(),
  sends: [...sends].sort(),
});

/** The evening of every day of the history; the pass runs on the mornings that `passes` names. */
const evenings = (
  household: CareFile,
  happenings: readonly Happening[],
  passes: (kept: KeptFile, today: CalendarDay) => boolean,
) => {
  let kept = keep(household);
  return Array.from({ length: DAYS }, (_, index) => {
    const today = addDays(BEGIN, index);
    if (passes(kept, today)) kept = change(kept, [], { today, time: PASS });
    kept = live(kept, today, happenings);
    return { kept, picture: picture(kept, today) };
  });
};

describe('whatever happens in a household', () => {
  test('looking at it only when its next review is due finds all that looking every day finds', () => {
    fc.assert(
      fc.property(anyHousehold, anyHappenings(DAYS), (household, happenings) => {
        const daily = evenings(household, happenings, () => true);
        const jumping = evenings(household, happenings, isDue);
        expect(jumping.map((each) => each.picture)).toEqual(daily.map((each) => each.picture));
      }),
      RUNS,
    );
  });

  test('a second pass on the same day changes nothing', () => {
    fc.assert(
      fc.property(anyHousehold, anyHappenings(DAYS), (household, happenings) => {
        // A county's value is heard by the next pass, not by the file on the same day.
        const inTheFile = happenings.filter((each) => 'records' in each);
        for (const { kept } of evenings(household, inTheFile, () => true)) {
          const { file } = kept;
          const today = file.children[0]!.reviewedOn!;
          expect(deriveTasks(file, rulesFor(file.pack, file.overrides), today).changes).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('no task is ever deleted, and none is put off or changes the day it opened', () => {
    fc.assert(
      fc.property(anyHousehold, anyHappenings(DAYS), (household, happenings) => {
        const days = evenings(household, happenings, isDue).map(({ kept }) => kept.file.tasks);
        for (const [index, tasks] of days.entries()) {
          const later = new Map((days[index + 1] ?? tasks).map((task) => [task.id, task]));
          for (const { id, dueOn, openedOn } of tasks) {
            const next = later.get(id);
            expect(next).toMatchObject({ openedOn });
            expect(next?.dueOn).toBeLessThanOrEqual(dueOn);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
