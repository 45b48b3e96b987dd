import type { listSupervisedTasks } from '../../../contracts/supervision';
import type { InputOf } from '../../../contracts/operation';
import type { EscalationLevel } from '../../../contracts/vocabulary/supervision';
import { taskKinds } from '../../../contracts/vocabulary/task';
import {
  addDays,
  type CalendarDay,
  dayFrom,
  daysBetween,
  formatDay,
} from '../../../domain/calendar/calendar-day';
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

const rowOf = (today: CalendarDay) => (task: SupervisedTask) => {
  const { taskId, kind, period, householdId, label, name, villageCode, village, dueOn, level, mine, asked } =
    task;
  return {
    ...{ taskId, kind, period, householdId, label, name, dueOn, level, mine, asked },
    doneBy: [...task.doneBy],
    village: { code: villageCode, name: village },
    overdue: Math.max(0, daysBetween(dayFrom(dueOn), today)),
    movable: isMovable(kind),
  };
};

type Input = InputOf<typeof listSupervisedTasks>;

/** A county reads what was passed on to it: the rest is the townships'. */
const levelsOf = (role: 'supervisor' | 'county', { scope }: Input): readonly EscalationLevel[] | null => {
  if (role === 'county') return ['county'];
  return scope === 'open' ? null : ['supervisor', 'county'];
};

const wantedOf = ({ kind, minDays, household, after }: Input, today: CalendarDay) => ({
  kinds: kind === undefined ? supervised : supervised.filter((known) => known === kind),
  dueUntil: minDays === undefined ? null : formatDay(addDays(today, -minDays)),
  household: household ?? null,
  today: formatDay(today),
  after: after === undefined ? null : readCursor(after),
});

/** `supervision.tasks`: what was passed on, or what is open; one trace a call. */
export const handleListSupervisedTasks: Handler<typeof listSupervisedTasks> = async (input, context) => {
  const { tx, actor, today } = context;
  const asked = placesOf(actor, input.under);
  if (asked === null) return refuse('access.denied');
  const { role, within } = asked;
  const limit = input.limit ?? 50;
  const rows = await findSupervisedTasks(tx, {
    ...wantedOf(input, today),
    me: actor.id,
    within,
    levels: levelsOf(role, input),
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
