import { addDays } from '../../calendar/calendar-day';
import type { TaskType } from '../task-type';

/** Whether the child is safe now, until those who must act have closed the case. The days are a product default. */
export const concernFollowUp: TaskType<'concern-follow-up'> = {
  kind: 'concern-follow-up',
  title: '紧急事项还没了结，看看现在怎样',
  duty: '紧急事项的跟进',
  assignee: 'director',
  windows: ({ file, child, rules, today }) =>
    file.concerns
      .filter((concern) => concern.childIds.includes(child.id))
      .map((concern) => ({
        period: concern.id,
        opensOn: concern.openedOn,
        dueOn: addDays(concern.openedOn, rules.on('concern.followUpDays', today).value ?? 0),
        fulfilledBy: concern.state === 'closed' ? concern.id : null,
      })),
};
