import { addDays } from '../../calendar/calendar-day';
import { isApart, isWithinCounty } from '../../residence/apart';
import { latestSplit } from '../../residence/split-in-force';
import type { DutyQuestion, DutyWindow, TaskType } from '../task-type';

/**
 * A child who lives in one place and is registered in another: both offices agree who does what (Qidong, item 1). It stands
 * in both lists until what was written down last is confirmed by the other side; the days are a product default.
 */
const windows = ({ file, child, rules, today }: DutyQuestion): readonly DutyWindow[] => {
  if (!isApart(file, child, today)) return [];
  const latest = latestSplit(file, child.registeredCode);
  return [
    {
      period: child.registeredCode,
      opensOn: child.openedOn,
      dueOn: addDays(today, rules.on('residence.agreeDays', today).value ?? 0),
      fulfilledBy: latest?.confirmed === true ? latest.id : null,
    },
  ];
};

/** In the list of the director where the child lives. */
export const dutySplit: TaskType<'duty-split'> = {
  kind: 'duty-split',
  title: '孩子户籍在别处，两边谁做什么还没商定',
  duty: '两地商定分工',
  assignee: 'director',
  windows,
};

/** In the list of the director where the child is registered, if that is in the same county. */
export const dutySplitRegistered: TaskType<'duty-split-registered'> = {
  kind: 'duty-split-registered',
  title: '户籍在本村的孩子住在别处，两边谁做什么还没商定',
  duty: '两地商定分工',
  assignee: 'director',
  windows: (question) =>
    isWithinCounty(question.file.villageCode, question.child.registeredCode) ? windows(question) : [],
};
