import type { listSupervisedTasks } from '../../../contracts/supervision';
import { type TaskKind, taskKinds } from '../../../contracts/vocabulary/task';
import { addDays, dayFrom, daysBetween, formatDay } from '../../../domain/calendar/calendar-day';
import { allow, refuse } from '../../../domain/decision';
import { isMovable } from '../../../domain/reassignment/movable-kinds';
import { placesOf } from '../../../domain/supervision/places-of';
import { taskTypes } from '../../../domain/task/registry';
import { titleOfPlaceTask } from '../../../domain/task/title-of-task';
import type { Handler } from '../../handler';
import { findSupervisedTasks, type SupervisedTask } from '../../stores/supervision/find-supervised-tasks';

const cursorOf = ({ dueOn, villageCode, taskId }: SupervisedTask): string =>
  [dueOn, villageCode, taskId].join('|');

const readCursor = (cursor: string) => {
  const [dueOn = '', village = '', id = ''] = cursor.split('|');
  return { dueOn, village, id };
};

/** The county's own set-up is no question of who passes what on. */
const supervised = taskKinds.filter((kind) => taskTypes[kind].assignee !== 'county');

/** One title a kind; places' tasks say what each is about. */
const titlesOf = (page: readonly SupervisedTask[]): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(page.map(({ kind }) => [kind, taskTypes[kind].title])),
  ...Object.fromEntries(
    page
      .filter(({ householdId }) => householdId === null)
      .map((task) => [`${task.kind}:${task.period}`, titleOfPlaceTask(task, task.assigned)]),
  ),
});

const rowOf = (today: ReturnType<typeof dayFrom>) => (task: SupervisedTask) => {
  const { villageCode, village, assigned: _, doneBy, ...rest } = task;
  return {
    ...rest,
    doneBy: [...doneBy],
    village: { code: villageCode, name: village },
    overdue: Math.max(0, daysBetween(dayFrom(task.dueOn), today)),
    movable: isMovable(task.kind),
  };
};

/** `supervision.tasks`: what was passed on, or what is open; one trace a call. */
export const handleListSupervisedTasks: Handler<typeof listSupervisedTasks> = async (input, context) => {
  const { tx, actor, today } = context;
  const asked = placesOf(actor, input.under);
  if (asked === null) return refuse('access.denied');
  const { role, within } = asked;
  const limit = input.limit ?? 50;
  const kinds: readonly TaskKind[] = input.kind === undefined ? supervised : [input.kind];
  // A county reads what was passed on to it: the rest is the townships'.
  const levels = role === 'county' ? (['county'] as const) : (['supervisor', 'county'] as const);
  const rows = await findSupervisedTasks(tx, {
    me: actor.id,
    within,
    levels: role === 'county' || input.scope !== 'open' ? levels : null,
    kinds: kinds.filter((kind) => supervised.includes(kind)),
    dueUntil: input.minDays === undefined ? null : formatDay(addDays(today, -input.minDays)),
    household: input.household ?? null,
    today: formatDay(today),
    after: input.after === undefined ? null : readCursor(input.after),
    limit: limit + 1,
  });
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  await context.trace(role, { households: [...new Set(page.map(({ householdId }) => householdId))] });
  return allow({
    today: formatDay(today),
    titles: titlesOf(page),
    tasks: page.map(rowOf(today)),
    next: rows.length > limit && last !== undefined ? cursorOf(last) : null,
  });
};
