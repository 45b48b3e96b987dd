import type { TaskKind } from '../../contracts/vocabulary/task';
import { dayFrom, formatDay } from '../../domain/calendar/calendar-day';
import type { CareFile } from '../../domain/care-file/care-file';
import { rulesFor } from '../../domain/policy/rules';
import { deriveTasks, type TaskChange } from '../../domain/task/derive-tasks';
import { taskTypes } from '../../domain/task/registry';
import type { TaskType } from '../../domain/task/task-type';

/** A window with days as text. */
export type ReadWindow = {
  readonly period: string;
  readonly opensOn: string;
  readonly dueOn: string;
  readonly fulfilledBy: string | null;
};

/** The windows of one duty for the household's first child, as the engine asks for them. */
export const windowsOf = (kind: TaskKind, file: CareFile, today: string): readonly ReadWindow[] => {
  const type: TaskType = taskTypes[kind];
  const [child] = file.children;
  if (child === undefined) throw new Error('A household without a child owes nothing.');
  const periods = file.tasks
    .filter((task) => task.kind === kind && task.childId === child.id)
    .map((task) => task.period);
  const rules = rulesFor(file.pack, file.overrides);
  return type.windows({ file, child, rules, today: dayFrom(today), periods }).map((window) => ({
    ...window,
    opensOn: formatDay(window.opensOn),
    dueOn: formatDay(window.dueOn),
  }));
};

const kindOf = (change: TaskChange): TaskKind => (change.event === 'opened' ? change.kind : change.task.kind);

const sayChange = (change: TaskChange): string =>
  change.event === 'opened'
    ? `opened ${change.period} due ${formatDay(change.dueOn)}`
    : `${change.event} ${change.task.period}`;

/** What the engine changes in one duty on a day, one line a change. */
export const changesOn = (kind: TaskKind, file: CareFile, today: string): readonly string[] =>
  deriveTasks(file, rulesFor(file.pack, file.overrides), dayFrom(today))
    .changes.filter((change) => kindOf(change) === kind)
    .map(sayChange);
