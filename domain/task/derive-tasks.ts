import type { TaskKind } from '../../contracts/vocabulary/task';
import type { EscalationLevel } from '../../contracts/vocabulary/supervision';
import { addDays, type CalendarDay } from '../calendar/calendar-day';
import type { CareFile, Child, Task } from '../care-file/care-file';
import { villageOfTask } from '../residence/place-of-task';
import type { Rules } from '../policy/rules';
import { isAbove, levelOf, nextLevelOn } from '../supervision/escalate';
import { taskTypes } from './registry';
import type { DutyWindow } from './task-type';

export type TaskChange =
  | {
      readonly event: 'opened';
      readonly kind: TaskKind;
      readonly childId: string;
      readonly period: string;
      readonly dueOn: CalendarDay;
      /** In whose list. */
      readonly villageCode: string;
    }
  | { readonly event: 'done'; readonly task: Task; readonly record: string }
  | { readonly event: 'cancelled'; readonly task: Task }
  /** Open again; or open still, and in another village's list from now on. */
  | {
      readonly event: 'reopened';
      readonly task: Task;
      readonly villageCode: string;
      readonly dueOn: CalendarDay;
    }
  /** Still open, and due sooner than it was (decision 24); never later. */
  | { readonly event: 'advanced'; readonly task: Task; readonly dueOn: CalendarDay }
  /** Open, overdue, and passed on to somebody above; it stays in its owner's list. */
  | { readonly event: 'escalated'; readonly task: Task; readonly to: EscalationLevel };

export type DerivedTasks = {
  readonly changes: readonly TaskChange[];
  /** The next day on which anything about a child's duties can change by itself (design D6); null: never. */
  readonly nextReviewOn: ReadonlyMap<string, CalendarDay | null>;
};

/**
 * What is due, compared with the tasks that exist. Pure: the same facts on the same day give the same changes, and
 * applying them leaves nothing to change. Tasks are never deleted: one whose duty no longer holds is cancelled, one
 * whose record was withdrawn is reopened.
 */
export const deriveTasks = (file: CareFile, rules: Rules, today: CalendarDay): DerivedTasks => {
  const derived = file.children.map((child) => ({ child, ...deriveForChild(file, child, { rules, today }) }));
  return {
    changes: derived.flatMap((each) => each.changes),
    nextReviewOn: new Map(derived.map((each) => [each.child.id, each.nextReviewOn])),
  };
};

const deriveForChild = (
  file: CareFile,
  child: Child,
  { rules, today }: { readonly rules: Rules; readonly today: CalendarDay },
): { readonly changes: readonly TaskChange[]; readonly nextReviewOn: CalendarDay | null } => {
  const kinds = Object.values(taskTypes).map((type) => {
    const tasks = file.tasks.filter((task) => task.childId === child.id && task.kind === type.kind);
    const windows = type.windows({ file, child, rules, today, periods: tasks.map((task) => task.period) });
    const placeOf = (period: string) => villageOfTask(file, child, { kind: type.kind, period });
    return { kind: type.kind, tasks, windows, placeOf };
  });
  const changes = kinds.flatMap(({ kind, tasks, windows, placeOf }) => [
    ...windows.flatMap((window) => changeFor(window, { kind, childId: child.id, tasks, today, placeOf })),
    ...tasks
      .filter((task) => task.state === 'open' && !windows.some((window) => window.period === task.period))
      .map(cancelled),
  ]);
  const unchanged = kinds
    .flatMap(({ tasks }) => tasks)
    .filter((task) => task.state === 'open' && !changes.some((change) => isOf(change, task)));
  return {
    changes: [...changes, ...unchanged.flatMap((task) => escalated(task, rules, today))],
    nextReviewOn: earliest([
      earliestOpening(
        kinds.flatMap(({ windows }) => windows),
        today,
      ),
      ...unchanged.map((task) => nextLevelOn(task, rules, today)),
      ...changes.map((change) => nextLevelAfter(change, rules, today)),
    ]),
  };
};

const isOf = (change: TaskChange, { id }: Task): boolean =>
  change.event !== 'opened' && change.task.id === id;

/** Nobody is passed over on the day on which a task came into the list, so a task that changes today is not passed on today. */
const escalated = (task: Task, rules: Rules, today: CalendarDay): readonly TaskChange[] => {
  const to = levelOf(task, rules, today);
  return to !== null && isAbove(to, task.escalated) ? [{ event: 'escalated', task, to }] : [];
};

const nextLevelAfter = (change: TaskChange, rules: Rules, today: CalendarDay): CalendarDay | null => {
  if (change.event === 'opened') return nextLevelOn({ ...change, owedOn: today }, rules, today);
  if (change.event !== 'reopened' && change.event !== 'advanced') return null;
  const { kind } = change.task;
  return nextLevelOn({ kind, dueOn: change.dueOn, owedOn: today }, rules, today);
};

const earliest = (days: readonly (CalendarDay | null)[]): CalendarDay | null =>
  days.reduce<CalendarDay | null>(
    (first, day) => (first === null || (day !== null && day < first) ? day : first),
    null,
  );

const cancelled = (task: Task): TaskChange => ({ event: 'cancelled', task });

const changeFor = (
  window: DutyWindow,
  {
    kind,
    childId,
    tasks,
    today,
    placeOf,
  }: {
    kind: TaskKind;
    childId: string;
    tasks: readonly Task[];
    today: CalendarDay;
    placeOf: (period: string) => string;
  },
): readonly TaskChange[] => {
  const task = tasks.find((known) => known.period === window.period);
  if (window.fulfilledBy !== null) {
    return task?.state === 'open' ? [{ event: 'done', task, record: window.fulfilledBy }] : [];
  }
  const villageCode = placeOf(window.period);
  const again = (known: Task): TaskChange => ({
    event: 'reopened',
    task: known,
    villageCode,
    dueOn: isSooner(window, known) ? window.dueOn : known.dueOn,
  });
  // An open task stays open, whatever the window says now; it follows who is to do it.
  if (task?.state === 'open') {
    return task.villageCode === villageCode ? advanced(window, task) : [again(task)];
  }
  if (window.opensOn > today) return [];
  if (task !== undefined) return [again(task)];
  return [{ event: 'opened', kind, childId, period: window.period, dueOn: window.dueOn, villageCode }];
};

const isSooner = (window: DutyWindow, task: Task): boolean =>
  window.broughtForward === true && window.dueOn < task.dueOn;

/** An open task keeps its due date and stays open, unless what is known of the child now asks for it sooner. */
const advanced = (window: DutyWindow, task: Task): readonly TaskChange[] =>
  isSooner(window, task) ? [{ event: 'advanced', task, dueOn: window.dueOn }] : [];

const earliestOpening = (windows: readonly DutyWindow[], today: CalendarDay): CalendarDay | null => {
  const ahead = windows
    .filter((window) => window.fulfilledBy === null && window.opensOn > today)
    .map((window) => window.opensOn);
  if (ahead.length === 0) return null;
  return addDays(Math.min(...ahead) as CalendarDay, 0); // the smallest of some days is a day
};
