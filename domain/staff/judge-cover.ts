import { addDays, type CalendarDay, dayFrom } from '../calendar/calendar-day';
import { allow, type Decision, refuse } from '../decision';
import { judgeLastDay } from './last-day';

/** A director's post, or a cover of one, in the village concerned; `YYYY-MM-DD`. */
export type VillagePost = {
  readonly grantId: string;
  readonly personId: string;
  readonly coverOf: string | null;
  readonly from: string;
  readonly to: string | null;
};

export type CoverAsked = {
  readonly absentId: string;
  readonly byId: string;
  readonly from: string;
  readonly to: string;
};

const YEAR_DAYS = 366;

const overlaps = (a: { from: string; to: string | null }, b: { from: string; to: string }): boolean =>
  a.from <= b.to && (a.to === null || a.to >= b.from);

/**
 * Whether a cover may be set: of a director of the village, by somebody who is not one on those days, once on any day. The
 * very same cover again is the one that stands (null: a new one).
 */
export const judgeCover = (
  posts: readonly VillagePost[],
  asked: CoverAsked,
  today: CalendarDay,
): Decision<
  VillagePost | null,
  'record.notFound' | 'cover.overlaps' | 'staff.alreadyHolds' | 'staff.dayInvalid'
> => {
  const { absentId, byId, from, to } = asked;
  const days = { from: dayFrom(from), to: dayFrom(to) };
  if (days.to < days.from || days.from < today || days.to > addDays(today, YEAR_DAYS))
    return refuse('staff.dayInvalid', { fields: ['from', 'to'] });
  const own = posts.filter(({ coverOf }) => coverOf === null);
  const holds = (id: string) => own.some((post) => post.personId === id && overlaps(post, asked));
  if (!holds(absentId)) return refuse('record.notFound', { fields: ['absentId'] });
  if (holds(byId)) return refuse('staff.alreadyHolds', { fields: ['byId'] });
  const running = posts.filter((post) => post.coverOf === absentId && overlaps(post, asked));
  const same = running.find((post) => post.personId === byId && post.from === from && post.to === to);
  if (same !== undefined) return allow(same);
  return running.length > 0 ? refuse('cover.overlaps', { fields: ['from', 'to'] }) : allow(null);
};

/** Whether a running cover may end with this day: not later than it was to, and not when it is over. The same day again is no change. */
export const judgeCoverEnd = (
  cover: { readonly to: string | null },
  lastDay: string,
  today: CalendarDay,
): Decision<{ readonly changes: boolean }, 'staff.dayInvalid'> => {
  if (cover.to === lastDay) return allow({ changes: false });
  const judged = judgeLastDay(lastDay, today);
  if (!judged.ok) return judged;
  return cover.to !== null && lastDay > cover.to
    ? refuse('staff.dayInvalid', { fields: ['lastDay'] })
    : allow({ changes: true });
};
