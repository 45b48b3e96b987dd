import { addDays, type CalendarDay, dayFrom, formatDay } from '../calendar/calendar-day';

/** A village with families on file: who has directed it, and the tasks that ask for somebody. */
export type DirectedVillage = {
  readonly code: string;
  readonly pack: string;
  /** The days of its directors' posts, covers too. */
  readonly posts: readonly { readonly from: string; readonly to: string | null }[];
  readonly tasks: readonly { readonly period: string; readonly state: string }[];
};

export type UnheldChanges = {
  readonly opened: readonly { readonly region: string; readonly period: string; readonly pack: string }[];
  /** Villages whose open task has been answered: somebody holds them. */
  readonly held: readonly string[];
};

/**
 * Villages that nobody directs today, and those somebody directs again. The task is named by the first day without a
 * director, so that a second pass, or a second worker, asks for the same one; a village that never had one has `start`.
 */
export const deriveUnheldVillages = (
  villages: readonly DirectedVillage[],
  today: CalendarDay,
): UnheldChanges => {
  const judged = villages.map((village) => ({ village, period: unheldSince(village, today) }));
  return {
    opened: judged.flatMap(({ village: { code, pack, tasks }, period }) =>
      period === null || tasks.some((task) => task.period === period) ? [] : [{ region: code, period, pack }],
    ),
    held: judged
      .filter(({ village, period }) => period === null && village.tasks.some(({ state }) => state === 'open'))
      .map(({ village }) => village.code),
  };
};

const unheldSince = ({ posts }: DirectedVillage, today: CalendarDay): string | null => {
  const days = posts.map(({ from, to }) => ({ from: dayFrom(from), to: to === null ? null : dayFrom(to) }));
  if (days.some(({ from, to }) => from <= today && (to === null || to >= today))) return null;
  const ended = days.flatMap(({ from, to }) => (to !== null && from <= to && to < today ? [to] : []));
  return ended.length === 0
    ? 'start'
    : formatDay(
        addDays(
          ended.reduce((a, b) => (a > b ? a : b)),
          1,
        ),
      );
};
