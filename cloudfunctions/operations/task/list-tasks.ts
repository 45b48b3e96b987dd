import type { listTasks } from '../../../contracts/task';
import type { ActorRole, StaffRole } from '../../../contracts/vocabulary/role';
import { taskKinds } from '../../../contracts/vocabulary/task';
import type { Actor } from '../../../domain/access/acting-role';
import { formatDay } from '../../../domain/calendar/calendar-day';
import { allow, refuse } from '../../../domain/decision';
import { taskTypes } from '../../../domain/task/registry';
import { titleOfPlaceTask } from '../../../domain/task/title-of-task';
import { urgentKinds } from '../../../domain/task/urgency';
import type { Handler } from '../../handler';
import { findOpenTasks, type OpenTask } from '../../stores/tasks/find-open-tasks';

const cursorOf = (row: OpenTask): string =>
  [row.risk, row.first_due, row.household_id ?? '', row.due_on, row.id].join('|');

const homeOf = ({ household_id, label, lane, caregiver, risk, elsewhere, over }: OpenTask) => ({
  h: household_id ?? '',
  l: label ?? '',
  a: lane,
  g: caregiver,
  r: risk,
  ...(elsewhere ? { e: true } : {}),
  ...(over ? { o: true } : {}),
});

const readCursor = (cursor: string) => {
  const [risk = '', firstDue = '', place = '', dueOn = '', id = ''] = cursor.split('|');
  return { risk: Number(risk), firstDue, place, dueOn, id };
};

/** A place's tasks differ by what they are about: a sentence a period, as `value-missing:<key>`, `town-duty:<period>`. */
const placeTitles = (page: readonly OpenTask[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    page
      .filter((row) => row.household_id === null)
      .map((row) => [`${row.kind}:${row.period}`, titleOfPlaceTask(row, row.assigned)]),
  );

/** Directors' tasks are read by their supervisor too; the county's own list is its own. */
const readers: Readonly<Record<'director' | 'supervisor' | 'county', readonly ActorRole[]>> = {
  director: ['director', 'supervisor'],
  supervisor: ['supervisor'],
  county: ['county'],
};

/** The places somebody holds as this, covers, or answers for while nobody holds them. */
const heldAs = ({ grants }: Actor, as: StaffRole): readonly string[] =>
  grants.filter(({ role }) => role === as).map(({ region }) => region);

/** The role asked for, if the caller holds it; the first one held where none was named. */
const roleOf = (held: readonly ActorRole[], wanted: ActorRole | undefined): ActorRole | undefined =>
  wanted === undefined ? held[0] : held.find((role) => role === wanted);

/** `task.list`: by household, by risk and then the longest due first; a title once a kind; one trace a call. */
export const handleListTasks: Handler<typeof listTasks> = async (input, context) => {
  const role = roleOf(context.roles, input.role);
  if (role === undefined) return refuse('access.denied');
  const { asked = 0 } = context.actor;
  const limit = input.limit ?? 50;
  // The county's own set-up tasks are its own list's; children's tasks reach it by escalation, not by reading along.
  const kinds = taskKinds.filter((kind) => readers[taskTypes[kind].assignee].includes(role));
  const rows = await findOpenTasks(context.tx, {
    kinds,
    urgent: urgentKinds,
    owner: role === 'director' ? context.actor.id : null,
    today: formatDay(context.today),
    places: input.role === undefined ? null : heldAs(context.actor, input.role),
    limit: limit + 1,
    ...(input.after === undefined ? {} : { after: readCursor(input.after) }),
  });
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  await context.trace(role, { households: [...new Set(page.map((row) => row.household_id))] });
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
    ...(asked > 0 ? { asked } : {}),
    next: rows.length > limit && last !== undefined ? cursorOf(last) : null,
  });
};
