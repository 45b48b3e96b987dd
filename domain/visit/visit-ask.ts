import { addDays, type CalendarDay } from '../calendar/calendar-day';
import type { CareFile } from '../care-file/care-file';
import type { VisitAsk } from '../care-file/follow-up-facts';

/** A product default: at most one question a month, so that a family visited often is not asked each time. */
const APART_DAYS = 30;
/** A product default: what lies further back is no longer asked about. */
const FRESH_DAYS = 14;

/** Whether a visit of this day is to be asked about: fresh, and no other day within a month of it is. */
export const isToBeAsked = (asks: readonly VisitAsk[], visitedOn: CalendarDay, today: CalendarDay): boolean =>
  visitedOn >= addDays(today, -FRESH_DAYS) &&
  asks.every((known) => Math.abs(known.visitedOn - visitedOn) >= APART_DAYS);

/** The one question that stands for a person of the family today, null when there is none. */
export const askFor = (
  { visitAsks }: Pick<CareFile, 'visitAsks'>,
  personId: string,
  today: CalendarDay,
): VisitAsk | null =>
  visitAsks.find(
    (ask) =>
      !ask.withdrawn &&
      ask.visitedOn <= today &&
      ask.visitedOn >= addDays(today, -FRESH_DAYS) &&
      !ask.answers.some((answer) => answer.personId === personId),
  ) ?? null;
