import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { anyHappenings } from '../../test/builders/any-history';
import { anyHousehold, BEGIN } from '../../test/builders/any-household';
import { change, keep, type KeptFile } from '../../test/builders/kept-file';
import { addDays, type CalendarDay } from '../calendar/calendar-day';
import type { CareFile } from '../care-file/care-file';
import { guardiansAway, isLeftBehind } from '../care-file/away';

const DAYS = 90;

/** Children by measure as somebody would count them with a pencil from the records, on a day. */
const recount = ({ agreements, ...file }: CareFile, today: CalendarDay) => {
  const held = (paper: boolean) =>
    file.children.filter(({ id }) =>
      agreements.some(
        ({ state, childIds, paperFiledOn }) =>
          state === 'in-force' && childIds.includes(id) && (!paper || paperFiledOn !== null),
      ),
    ).length;
  const away = guardiansAway({ ...file, agreements }, today).length > 0;
  return {
    'agreement.in-force ': held(false),
    'agreement.paper-filed ': held(true),
    'agreement.required ': file.children.filter((child) => away && isLeftBehind(child, today)).length,
    'tasks.open ': file.tasks.filter(({ state }) => state === 'open').length,
  };
};

const counted = ({ counts }: KeptFile) =>
  Object.fromEntries(
    ['agreement.in-force ', 'agreement.paper-filed ', 'agreement.required ', 'tasks.open '].map((key) => [
      key,
      counts.get(key) ?? 0,
    ]),
  );

test('counters kept by their changes equal a recount from the records, after any sequence of events', () => {
  fc.assert(
    fc.property(anyHousehold, anyHappenings(DAYS), (household, happenings) => {
      let kept = keep(household);
      for (let index = 0; index < DAYS; index += 1) {
        const today = addDays(BEGIN, index);
        kept = change(kept, [], { today, time: '00:05' });
        for (const each of happenings) {
          if (each.day !== today || !('records' in each)) continue;
          const records = each.records(kept, today);
          if (records.length > 0) kept = change(kept, records, { today, time: '12:00' });
        }
      }
      const last = addDays(BEGIN, DAYS - 1);
      expect(counted(kept)).toEqual(recount(kept.file, last));
    }),
    { numRuns: 500 },
  );
});
