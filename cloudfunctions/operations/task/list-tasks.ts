import type { listTasks } from '../../../contracts/task';
import { taskKinds } from '../../../contracts/vocabulary/task';
import { formatDay } from '../../../domain/calendar/calendar-day';
import { allow } from '../../../domain/decision';
import { setUpPrompt } from '../../../domain/task/derive-set-up-tasks';
import { urgentKinds } from '../../../domain/task/urgency';
import { taskTypes } from '../../../domain/task/registry';
import type { Handler } from '../../handler';
import { findOpenTasks, type OpenTask } from '../../stores/tasks/find-open-tasks';

const cursorOf = (row: OpenTask): string =>
  [row.risk, row.first_due, row.household_id ?? '', row.due_on, row.id].join('|');

const homeOf = ({ household_id, label, lane, caregiver, risk }: OpenTask) => ({
  h: household_id ?? '',
  l: label ?? '',
  a: lane,
  g: caregiver,
  r: risk,
});

const readCursor = (cursor: string) => {
  const [risk = '', firstDue = '', place = '', dueOn = '', id = ''] = cursor.split('|');
  return { risk: Number(risk), firstDue, place, dueOn, id };
};

/** The county's set-up tasks differ by what is missing: a sentence a key, as `value-missing:<key>`. */
const setUpTitles = (page: readonly OpenTask[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    page
      .filter((row) => row.kind === 'value-missing')
      .map((row) => [
        `value-missing:${row.period}`,
        setUpPrompt(row.period) ?? taskTypes['value-missing'].title,
      ]),
  );

/** `task.list`: by household, by risk and then the longest due first; a title once a kind; one trace a call. */
export const handleListTasks: Handler<typeof listTasks> = async (input, context) => {
  const [role] = context.roles;
  const limit = input.limit ?? 50;
  // The county's own set-up tasks are its own list's; children's tasks reach it by escalation, not by reading along.
  const kinds = taskKinds.filter((kind) => (role === 'county') === (taskTypes[kind].assignee === 'county'));
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
      ...setUpTitles(page),
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
