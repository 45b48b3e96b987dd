import { addDays, type CalendarDay, dayOf, formatDay, instantOf } from '../calendar/calendar-day';
import { firstDayOf, weekOf } from '../calendar/iso-week';
import { outsideQuietHours } from './quiet-hours';

/** A ring that is about to go, as far as the cap is concerned. */
export type CappedSend = {
  readonly id: string;
  readonly personId: string;
  readonly topic: string;
  readonly channel: string;
  readonly urgent: boolean;
  /** How many not urgent notices may ring for a person in a week (`notice.mostAWeek`). */
  readonly most: number;
};

/** Only a notice's first ring counts, and an urgent one never does: it has a reason and two people behind it. */
export const isCapped = ({ topic, channel, urgent, most }: CappedSend): boolean =>
  topic === 'notice' && channel === 'ring' && !urgent && most > 0;

/**
 * Which of these rings are beyond their person's week: they are merged into the day's one digest. `rung` is how many have
 * rung since Monday; the earlier of these go first.
 */
export const overCap = (
  sends: readonly CappedSend[],
  rung: Readonly<Record<string, number>>,
): readonly CappedSend[] => {
  const used = new Map(Object.entries(rung));
  return sends.filter(isCapped).filter(({ personId, most }) => {
    const before = used.get(personId) ?? 0;
    if (before >= most) return true;
    used.set(personId, before + 1);
    return false;
  });
};

/** The Monday morning since which a week's rings are counted. */
export const weekBegan = (now: Date): Date => instantOf(firstDayOf(weekOf(dayOf(now))), '00:00');

/** The digest that merged notices join: one a person and day, its computed cause, and when it rings. */
export const digestAfter = (
  now: Date,
  at: string,
  quiet: { readonly from: string; readonly to: string } | null,
): { readonly cause: string; readonly notBefore: Date } => {
  const today = dayOf(now);
  const day: CalendarDay = now < instantOf(today, at) ? today : addDays(today, 1);
  return {
    cause: `notice-digest:${formatDay(day)}`,
    notBefore: outsideQuietHours(instantOf(day, at), quiet),
  };
};
