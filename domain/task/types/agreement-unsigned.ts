import { addDays, type CalendarDay, dayFrom, formatDay, parseDay } from '../../calendar/calendar-day';
import { countsAsCovered } from '../../agreement/counts-as-covered';
import { guardiansAway, isLeftBehind } from '../../care-file/away';
import type { Guardian } from '../../care-file/care-file';
import type { DutyQuestion, DutyWindow, TaskType } from '../task-type';

/**
 * 未成年人保护法第二十二条: guardians who are away entrust the child to a capable adult; the plans ask for it in writing
 * (Putuo 5, Qidong 6, Heze 6). Counted from the first day without an agreement in force.
 */
export const agreementUnsigned: TaskType<'agreement-unsigned'> = {
  kind: 'agreement-unsigned',
  title: '委托照护协议还没签好',
  duty: '委托照护协议',
  assignee: 'director',
  windows: (question) => {
    const { file, child, today, periods } = question;
    if (!isLeftBehind(child, today)) return [];
    const away = guardiansAway(file, today);
    if (away.length === 0) return [];
    const cover = covering(question);
    const since = uncoveredSince(question, away, cover);
    const earlier = periods.filter((period) => period !== formatDay(since) && parseDay(period) !== null);
    return [
      windowOf(question, cover, { since, fulfilledBy: null }),
      ...earlier.flatMap((period) => coveredAfter(question, cover, dayFrom(period))),
    ];
  },
};

type Covering = { readonly id: string; readonly lastDay: CalendarDay };

/** An agreement that has been in force and counts here, with the last day on which it covers the child. */
const covering = ({ file, child, rules, today }: DutyQuestion): readonly Covering[] =>
  file.agreements.flatMap((agreement) =>
    agreement.inForceOn !== null &&
    agreement.childIds.includes(child.id) &&
    countsAsCovered(agreement, rules, today)
      ? [{ id: agreement.id, lastDay: agreement.endedOn ?? agreement.termTo }]
      : [],
  );

/** The first day, up to now or to come, on which no agreement covers the child. */
const uncoveredSince = (
  { child, today }: DutyQuestion,
  away: readonly Guardian[],
  cover: readonly Covering[],
): CalendarDay => {
  const left = away.reduce(
    (first, { awayFrom }) => (awayFrom !== null && awayFrom < first ? awayFrom : first),
    today,
  );
  const begin = left > child.openedOn ? left : child.openedOn;
  return cover
    .filter((agreement) => agreement.lastDay >= begin)
    .reduce((since, agreement) => {
      const after = addDays(agreement.lastDay, 1);
      return after > since ? after : since;
    }, begin);
};

/** A first agreement has some days to be signed; after one that ended the child is without cover the same day. */
const windowOf = (
  { rules, today }: DutyQuestion,
  cover: readonly Covering[],
  { since, fulfilledBy }: { readonly since: CalendarDay; readonly fulfilledBy: string | null },
): DutyWindow => {
  const lapsed = cover.some(({ lastDay }) => lastDay === addDays(since, -1));
  const opensOn = lapsed ? since : addDays(since, rules.on('agreement.unsignedAfterDays', today).value ?? 0);
  return { period: formatDay(since), opensOn, dueOn: opensOn, fulfilledBy };
};

const coveredAfter = (
  question: DutyQuestion,
  cover: readonly Covering[],
  since: CalendarDay,
): readonly DutyWindow[] => {
  const by = cover.find((agreement) => agreement.lastDay >= since);
  return by === undefined ? [] : [windowOf(question, cover, { since, fulfilledBy: by.id })];
};
