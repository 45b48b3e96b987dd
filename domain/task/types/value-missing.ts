import type { TaskType } from '../task-type';

/**
 * A number the plan does not print and the county has not set (design D13). It belongs to a region, not to a child, so
 * no child's file has a window for it: `derive-set-up-tasks.ts` does.
 */
export const valueMissing: TaskType<'value-missing'> = {
  kind: 'value-missing',
  title: '本地方案没有写明走访次数，请设定并注明依据',
  duty: '设定本地次数',
  assignee: 'county',
  windows: () => [],
};
