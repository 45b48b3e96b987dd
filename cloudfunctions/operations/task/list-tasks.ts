import type { listTasks } from '../../../contracts/task';
import type { ActorRole } from '../../../contracts/vocabulary/role';
import { taskKinds } from '../../../contracts/vocabulary/task';
import { formatDay } from '../../../domain/calendar/calendar-day';
import { allow } from '../../../domain/decision';
import { regionTaskTitle } from '../../../domain/region-duty/derive-region-tasks';
import { seasonTaskTitle } from '../../../domain/notice/season-task-title';
import { setUpPrompt } from '../../../domain/task/derive-set-up-tasks';
import { urgentKinds } from '../../../domain/task/urgency';
import { taskTypes } from '../../../domain/task/registry';
import type { Handler } from '../../handler';
import { findOpenTasks, type OpenTask } from '../../stores/tasks/find-open-tasks';

const cursorOf = (row: OpenTask): string =>
  [row.risk, row.first_due, row.household_id ?? '', row.due_on, row.id].join('|');

const homeOf = ({ household_id, label, lane, caregiver, risk, elsewhere }: OpenTask) => ({
  h: household_id ?? '',
  l: label ?? '',
  a: lane,
  g: caregiver,
  r: risk,
  ...(elsewhere ? { e: true } : {}),
});

const readCursor = (cursor: string) => {
  const [risk = '', firstDue = '', place = '', dueOn = '', id = ''] = cursor.split('|');
  return { risk: Number(risk), firstDue, place, dueOn, id };
};

const placeTitle = (kind: OpenTask['kind'], period: string): string | null => {
  if (kind === 'value-missing') return setUpPrompt(period);
  return kind === 'notice-season' || kind === 'calendar-missing'
    ? seasonTaskTitle(kind, period)
    : regionTaskTitle(period);
};

/** A place's tasks differ by what they are about: a sentence a period, as `value-missing:<key>`, `town-duty:<period>`. */
const placeTitles = (page: readonly OpenTask[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    page
      .filter((row) => row.household_id === null)
      .map(({ kind, period }) => [`${kind}:${period}`, placeTitle(kind, period) ?? taskTypes[kind].title]),
  );

/** Directors' tasks are read by their supervisor too; the county's own list is its own. */
const readers: Readonly<Record<'director' | 'supervisor' | 'county', readonly ActorRole[]>> = {
  director: ['director', 'supervisor'],
  supervisor: ['supervisor'],
  county: ['county'],
};

/** `task.list`: by household, by risk and then the longest due first; a title once a kind; one trace a call. */
export const handleListTasks: Handler<typeof listTasks> = async (input, context) => {
  const [role] = context.roles;
  const limit = input.limit ?? 50;
  // The county's own set-up tasks are its own list's; children's tasks reach it by escalation, not by reading along.
  const kinds = taskKinds.filter((kind) => readers[taskTypes[kind].assignee].includes(role ?? 'director'));
  const rows = await findOpenTasks(context.tx, {
    kinds,
    urgent: urgentKinds,
    today: formatDay(context.today),
    limit: limit + 1,
    ...(input.after === undefined ? {} : { after: readCursor(input.after) }),
  });
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  await context.trace(role ?? 'director', { households: [...new Set(page.map((row) => row.household_id))] });
  return allow({
    today: formatDay(context.today),
    titles: {
      ...Object.fromEntries(kinds.map((kind) => [kind, taskTypes[kind].title])),
      ...placeTitles(page),
    },
    tasks: page.map((row) => ({
      id: row.id,
      kind: row.kind,
      period: row.period,
      h: row.household_id,
      c: row.child_id,
      n: row.name,
      d: row.due_on,
    })),
    homes: [...new Map(page.map((row) => [row.household_id, homeOf(row)])).values()].filter(
      (home) => home.h !== '',
    ),
    next: rows.length > limit && last !== undefined ? cursorOf(last) : null,
  });
};
