import type { TaskType } from '../task-type';

/**
 * A notice that is due by the calendar, and a year whose days nobody has imported. Both belong to a county, not to a child:
 * `domain/notice/derive-season-tasks` derives them; sending, dismissing or importing closes them.
 */
export const noticeSeason: TaskType<'notice-season'> = {
  kind: 'notice-season',
  title: '到了该发通知的时候',
  duty: '季节安全通知',
  assignee: 'county',
  windows: () => [],
};

export const calendarMissing: TaskType<'calendar-missing'> = {
  kind: 'calendar-missing',
  title: '节假日还没导入',
  duty: '导入节假日',
  assignee: 'county',
  windows: () => [],
};
