import type { TaskType } from '../task-type';

/**
 * What a place owes by the calendar. It belongs to a region, not to a child, so no child's file has a window for it:
 * `domain/region-duty` derives it, and its record closes it.
 */
export const townDuty: TaskType<'town-duty'> = {
  kind: 'town-duty',
  title: '按期的乡镇工作还没登记',
  duty: '按期的乡镇工作',
  assignee: 'supervisor',
  windows: () => [],
};

export const countyDuty: TaskType<'county-duty'> = {
  kind: 'county-duty',
  title: '按期的县级工作还没登记',
  duty: '按期的县级工作',
  assignee: 'county',
  windows: () => [],
};
