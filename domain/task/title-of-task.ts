import type { TaskKind } from '../../contracts/vocabulary/task';
import { assignmentTitleOf } from '../assignment/assignment-titles';
import { regionTaskTitle } from '../region-duty/derive-region-tasks';
import { setUpPrompt } from './derive-set-up-tasks';
import { taskTypes } from './registry';

/** A place's tasks differ by what they are about: the sentence of one; `assigned` is the stored word of one sent to many. */
export const titleOfPlaceTask = (
  { kind, period }: { readonly kind: TaskKind; readonly period: string },
  assigned: string | null,
): string => {
  if (assigned !== null) return assignmentTitleOf(assigned);
  return (kind === 'value-missing' ? setUpPrompt(period) : regionTaskTitle(period)) ?? taskTypes[kind].title;
};
