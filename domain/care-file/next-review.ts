import { addDays, type CalendarDay } from '../calendar/calendar-day';
import type { CareFile, Child, Span } from './care-file';

/** No file sleeps longer than this, whatever its facts say: a safety net under the due-date index, not a rule. */
const LONGEST_SLEEP_DAYS = 31;

/**
 * The next day on which anything about a child can change by itself: a duty opens, a reminder may be due, a dated fact
 * begins or ends.
 */
export const nextReviewOn = (
  file: CareFile,
  child: Child,
  { today, others }: { readonly today: CalendarDay; readonly others: readonly (CalendarDay | null)[] },
): CalendarDay => {
  const spans: readonly Span[] = [
    ...child.categories,
    ...child.keyFacts,
    ...file.guardians,
    ...file.caregivers,
    ...file.guardians.flatMap(({ homeStays }) => homeStays),
    ...file.unreachables.map(({ since, over }) => ({ from: since, to: over })),
    ...file.guardians.flatMap(({ awayFrom, awayTo }) =>
      awayFrom === null ? [] : [{ from: awayFrom, to: awayTo }],
    ),
  ];
  const turns = spans.flatMap(({ from, to }) => (to === null ? [from] : [from, addDays(to, 1)]));
  const ahead = [...turns, ...others].filter((day): day is CalendarDay => day !== null && day > today);
  return [addDays(today, LONGEST_SLEEP_DAYS), ...ahead].reduce((a, b) => (a < b ? a : b));
};
