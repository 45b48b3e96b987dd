import { addDays } from '../../calendar/calendar-day';
import { isCovered } from '../../care-file/away';
import type { TaskType } from '../task-type';
import { addInterval } from './interval-windows';

/**
 * A child that was assessed is assessed again after a while (a product default; Qidong 1: 根据儿童分色变动情况及时调整). It is
 * never a reason to assess a child for the first time: that follows from the county's own standard.
 */
export const assessmentReview: TaskType<'assessment-review'> = {
  kind: 'assessment-review',
  title: '重新评估',
  duty: '定期重新评估',
  assignee: 'director',
  windows: ({ file, child, rules, today }) => {
    if (!isCovered(child, today)) return [];
    const own = file.assessments
      .filter(({ childId }) => childId === child.id)
      .sort((a, b) => a.revision - b.revision);
    return own.flatMap(({ id, assessedOn }, at) => {
      const every = rules.on('assessment.reviewEvery', assessedOn).value;
      if (every === null) return [];
      const dueOn = addInterval(assessedOn, every);
      const lead = rules.on('visit.leadDays', today).value ?? 0;
      return [{ period: id, dueOn, opensOn: addDays(dueOn, -lead), fulfilledBy: own[at + 1]?.id ?? null }];
    });
  },
};
