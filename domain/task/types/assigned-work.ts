import type { TaskType } from '../task-type';

/**
 * What a supervisor or the county sent to many directors at once. It belongs to a village and its director, not to a child,
 * so no child's file has a window for it: sending opens it, and the director closes it.
 */
export const assignedWork: TaskType<'assigned-work'> = {
  kind: 'assigned-work',
  title: '上级交办的事',
  duty: '交办的事',
  assignee: 'director',
  windows: () => [],
};
