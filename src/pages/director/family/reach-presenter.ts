import { familyReachCopy as copy } from '../../../copy/reach-director';
import type { Day } from '../../../kit/calendar/days';
import { sayDate, sayWeek } from '../../../kit/calendar/say-day';
import type { Family } from '../record/family-facts';

export type ReachRow = { readonly key: string; readonly title: string; readonly text: string };

export type ReachRows = {
  readonly hints: readonly ReachRow[];
  readonly outOfReach: readonly ReachRow[];
  readonly stays: readonly ReachRow[];
};

/** The contact's standing in sentences; none accuses anybody. */
export function presentReach({ reach, children }: Family, today: Day): ReachRows {
  const nameOf = (id: string): string => children.find(({ childId }) => childId === id)?.name ?? '';
  const until = (day: Day | null): string | null => (day === null ? null : sayDate(day, today));
  const weeks = [...new Set(reach.toldApart.map(({ week }) => week))];
  return {
    hints: [
      ...weeks.map((week) => {
        const names = reach.toldApart
          .filter((told) => told.week === week)
          .map((told) => nameOf(told.childId));
        return {
          key: week,
          title: copy.toldApart(names.join(SEPARATOR)),
          text: copy.toldApartText(sayWeek(week, today)),
        };
      }),
      ...reach.quiet.map(({ childId, days }, index) => ({
        key: childId,
        title: copy.quiet(nameOf(childId), days),
        // Whose turn it is holds for the household: said once.
        text: index === reach.quiet.length - 1 ? copy.rungs[reach.rung] : '',
      })),
    ],
    outOfReach: reach.unreachable.map(({ unreachableId, name, reason, since, until: last, tries }) => ({
      key: unreachableId,
      title: copy.unreachable(name, copy.reasons[reason ?? 'other']),
      text: copy.unreachableText(sayDate(since, today), until(last), tries),
    })),
    stays: reach.stays.map(({ personId, name, from, to }) => ({
      key: `${personId} ${from}`,
      title: copy.stay(name),
      text: copy.stayText(sayDate(from, today), until(to)),
    })),
  };
}

const SEPARATOR = '、';
