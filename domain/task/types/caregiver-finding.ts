import { addDays } from '../../calendar/calendar-day';
import { isCovered } from '../../care-file/away';
import type { TaskType } from '../task-type';

/**
 * A caregiver found unable or negligent: tell the guardians, report to the township, then help and urge or choose again
 * (未成年人保护法第四十三条; Putuo 5, Qidong 6, Heze 6, Shanghai 5, Chongqing 5). The day by which it is to be settled is a
 * product default; the law says 及时.
 */
export const caregiverFinding: TaskType<'caregiver-finding'> = {
  kind: 'caregiver-finding',
  title: '照护不到位，三步还没办完',
  duty: '照护不到位的处理',
  assignee: 'director',
  windows: ({ file, child, rules, today }) =>
    isCovered(child, today)
      ? file.findings.map(({ id, foundOn, outcome }) => ({
          period: id,
          opensOn: foundOn,
          dueOn: addDays(foundOn, rules.on('finding.settleDays', today).value ?? 0),
          fulfilledBy: outcome === null ? null : id,
        }))
      : [],
};
