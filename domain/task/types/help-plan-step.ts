import { addDays, type CalendarDay } from '../../calendar/calendar-day';
import { isCovered } from '../../care-file/away';
import type { TaskType } from '../task-type';

const later = (a: CalendarDay, b: CalendarDay): CalendarDay => (a > b ? a : b);

/** One line of a help plan, due by the day that was agreed for it (三（二）of the plans). A line left out cancels it. */
export const helpPlanStep: TaskType<'help-plan-step'> = {
  kind: 'help-plan-step',
  title: '帮扶计划里的一件事',
  duty: '帮扶计划',
  assignee: 'director',
  windows: ({ file, child, rules, today }) =>
    isCovered(child, today)
      ? file.helpPlans
          .filter(({ childId }) => childId === child.id)
          .flatMap(({ lines }) => lines)
          .map(({ id, dueOn, writtenOn, resultOn }) => ({
            period: id,
            dueOn,
            opensOn: later(writtenOn, addDays(dueOn, -(rules.on('helpPlan.leadDays', today).value ?? 0))),
            fulfilledBy: resultOn === null ? null : id,
          }))
      : [],
};
