import type { TaskKind } from '../../contracts/vocabulary/task';
import { assignmentTitleOf } from '../assignment/assignment-titles';
import { seasonTaskTitle } from '../notice/season-task-title';
import { regionTaskTitle } from '../region-duty/derive-region-tasks';
import { setUpPrompt } from './derive-set-up-tasks';
import { taskTypes } from './registry';

/** A place's tasks differ by what they are about: the sentence of one; `assigned` is the stored word of one sent to many. */
export const titleOfPlaceTask = (
  { kind, period }: { readonly kind: TaskKind; readonly period: string },
  assigned: string | null,
): string => {
  if (assigned !== null) return assignmentTitleOf(assigned);
  return titleByPeriod(kind, period) ?? taskTypes[kind].title;
};

const titleByPeriod = (kind: TaskKind, period: string): string | null => {
  if (kind === 'value-missing') return setUpPrompt(period);
  return kind === 'notice-season' || kind === 'calendar-missing'
    ? seasonTaskTitle(kind, period)
    : regionTaskTitle(period);
};
