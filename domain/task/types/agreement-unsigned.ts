import { addDays, type CalendarDay, dayFrom, formatDay, parseDay } from '../../calendar/calendar-day';
import { countsAsCovered } from '../../agreement/counts-as-covered';
import { guardiansAway, isLeftBehind } from '../../care-file/away';
import type { Agreement } from '../../care-file/agreement-facts';
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
    if (guardiansAway(file, today).length === 0 || !isLeftBehind(child, today)) return [];
    const since = uncoveredSince(question);
    const earlier = periods.filter((period) => period !== formatDay(since) && parseDay(period) !== null);
    return [
      windowOf(question, since, null),
      ...earlier.flatMap((period) => coveredAfter(question, dayFrom(period))),
    ];
  },
};

/** An agreement that has been in force and counts here, with the last day on which it covers the child. */
const covering = ({
  file,
  child,
  rules,
  today,
}: DutyQuestion): readonly (Agreement & { readonly lastDay: CalendarDay })[] =>
  file.agreements.flatMap((agreement) =>
    agreement.inForceOn !== null &&
    agreement.childIds.includes(child.id) &&
    countsAsCovered(agreement, rules, today)
      ? [{ ...agreement, lastDay: agreement.endedOn ?? agreement.termTo }]
      : [],
  );

/** The first day, up to now or to come, on which no agreement covers the child. */
const uncoveredSince = (question: DutyQuestion): CalendarDay => {
  const { file, child, today } = question;
  const away = Math.min(
    ...guardiansAway(file, today).map((guardian) => guardian.awayFrom ?? today),
  ) as CalendarDay; // min of days is a day
  const begin = away > child.openedOn ? away : child.openedOn;
  return covering(question)
    .filter((agreement) => agreement.lastDay >= begin)
    .reduce((since, agreement) => {
      const after = addDays(agreement.lastDay, 1);
      return after > since ? after : since;
    }, begin);
};

/** A first agreement has some days to be signed; after one that ended the child is without cover the same day. */
const windowOf = (question: DutyQuestion, since: CalendarDay, fulfilledBy: string | null): DutyWindow => {
  const { rules, today } = question;
  const lapsed = covering(question).some(({ lastDay }) => lastDay === addDays(since, -1));
  const opensOn = lapsed ? since : addDays(since, rules.on('agreement.unsignedAfterDays', today).value ?? 0);
  return { period: formatDay(since), opensOn, dueOn: opensOn, fulfilledBy };
};

const coveredAfter = (question: DutyQuestion, since: CalendarDay): readonly DutyWindow[] => {
  const by = covering(question).find((agreement) => agreement.lastDay >= since);
  return by === undefined ? [] : [windowOf(question, since, by.id)];
};
