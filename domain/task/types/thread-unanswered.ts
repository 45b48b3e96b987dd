import { addDays } from '../../calendar/calendar-day';
import type { TaskType } from '../task-type';

/**
 * A line of the family to the village's director that nobody has answered for some days (product default). Done by an answer,
 * or by saying that it needs none. What waits for a school stands in the school's own list and is no task of the village.
 */
export const threadUnanswered: TaskType<'thread-unanswered'> = {
  kind: 'thread-unanswered',
  title: '家里人的留言还没回',
  duty: '回复家里人的留言',
  assignee: 'director',
  windows: ({ file, child, rules, today }) =>
    file.threads
      .filter(({ childId, with: side }) => childId === child.id && side === 'director')
      .flatMap(({ waits }) => waits)
      .filter(({ ended }) => ended !== 'withdrawn')
      .map(({ id, askedOn, ended, endedBy }) => {
        const dueOn = addDays(askedOn, rules.on('thread.answerDays', today).value ?? 0);
        return { period: id, opensOn: dueOn, dueOn, fulfilledBy: ended === null ? null : (endedBy ?? id) };
      }),
};
