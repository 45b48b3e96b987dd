import { addDays } from '../../calendar/calendar-day';
import type { TaskType } from '../task-type';

/**
 * A household that another village wants to hand over: in the list of the village that is to take it, until that has
 * answered. The days are a product default; meanwhile the other village goes on.
 */
export const transferAnswer: TaskType<'transfer-answer'> = {
  kind: 'transfer-answer',
  title: '有一户要转来本村，等您接收',
  duty: '接收转来的家庭',
  assignee: 'director',
  windows: ({ file, rules, today }) =>
    file.transfers
      .filter(({ state }) => state !== 'withdrawn')
      .map(({ id, proposedOn, state }) => ({
        period: id,
        opensOn: proposedOn,
        dueOn: addDays(proposedOn, rules.on('transfer.answerDays', today).value ?? 0),
        fulfilledBy: state === 'open' ? null : id,
      })),
};
