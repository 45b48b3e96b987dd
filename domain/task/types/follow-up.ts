import { addDays } from '../../calendar/calendar-day';
import { isCovered } from '../../care-file/away';
import type { TaskType } from '../task-type';

/**
 * A follow-up's day comes near: what was found at a visit or in a call is not forgotten (Qidong 1 and Shanghai 7: problems
 * and solutions are part of the file). It shows some days before, a product default, and closes with its result.
 */
export const followUp: TaskType<'follow-up'> = {
  kind: 'follow-up',
  title: '有一件事要跟进',
  duty: '跟进',
  assignee: 'director',
  windows: ({ file, child, rules, today }) =>
    isCovered(child, today)
      ? file.followUps
          .filter(({ childIds }) => childIds.includes(child.id))
          .map(({ id, openedOn, dueOn, result }) => {
            const early = addDays(dueOn, -(rules.on('followUp.leadDays', today).value ?? 0));
            return {
              period: id,
              opensOn: early > openedOn ? early : openedOn,
              dueOn,
              fulfilledBy: result === null ? null : id,
            };
          })
      : [],
};
