import type { TaskType } from '../task-type';

/**
 * A village with families on file and nobody who directs it (every plan wants one at least: Putuo 16, Chongqing 16). It
 * belongs to a place, so no file has a window for it: `domain/staff/derive-unheld-villages` does, and whoever takes the
 * village over closes it.
 */
export const villageUnheld: TaskType<'village-unheld'> = {
  kind: 'village-unheld',
  title: '这个村没有儿童主任，事情先由您办，请尽快请一位',
  duty: '每个村都有儿童主任',
  assignee: 'supervisor',
  windows: () => [],
};
