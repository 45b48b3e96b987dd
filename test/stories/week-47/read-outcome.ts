import type { LocalCloud } from '../../../local/cloud/start-local-cloud';
import type { Message, Promised, TaskLine } from './expected';
import { families, villages } from './fixture';
import { idOf } from './ids';
import { everybody } from './week-county';

/** What the program made of the week, in the words of `expected.ts`. */
export type Outcome = {
  readonly inbox: readonly Message[];
  readonly tasks: readonly TaskLine[];
  readonly promises: readonly Promised[];
  readonly ledger: Readonly<Record<string, number>>;
  readonly closing: Readonly<Record<string, readonly [number, number, number]>>;
};

/** Order is nobody's promise: rows are compared in the order of their texts. */
export const inOrder = <Row>(rows: readonly Row[]): readonly Row[] =>
  [...rows].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

const keys: ReadonlyMap<string, string> = new Map([
  ...everybody.map(({ key }) => [idOf('pe', key), key] as const),
  ...families.map(({ key }) => [idOf('hh', key), key] as const),
  ...families.flatMap((family) => family.children.map(({ key }) => [idOf('ch', key), key] as const)),
  ...villages.map(({ code, key }) => [code, key] as const),
  // A set-up task is its township's; here every township has its own plan.
  ...villages.map(({ code, pack }) => [code.slice(0, 9), pack] as const),
]);
const keyOf = (id: string): string => keys.get(id) ?? id;
const short = (day: string): string => day.slice(5);

const TASKS = `
  select t.subject, t.kind, coalesce(n.topic, t.period) as period, to_char(t.opened_on, 'MM-DD') as opened,
      to_char(t.due_on, 'MM-DD') as due, t.state, to_char(t.closed_on, 'MM-DD') as closed, t.closed_by,
      c.source, c.source_person, c.late, d.director_id as caller, to_char(d.happened_on, 'MM-DD') as called,
      v.director_id as visitor, to_char(v.happened_on, 'MM-DD') as visited
    from task t left join notice n on n.id = t.period left join contact c on c.id = t.closed_by
      left join director_contact d on d.id = t.closed_by left join visit v on v.id = t.closed_by`;

type TaskRow = Readonly<Record<string, string | null>> & {
  readonly state: TaskLine[5];
  readonly late: boolean;
};

const howOf = (row: TaskRow): string | null => {
  if (row.source != null) return `${row.source} ${keyOf(row.source_person ?? '')}${row.late ? ', late' : ''}`;
  if (row.caller != null) return `call by ${keyOf(row.caller)} on ${String(row.called)}`;
  if (row.visitor != null) return `visit by ${keyOf(row.visitor)} on ${String(row.visited)}`;
  return row.closed_by?.startsWith('no_') === true ? 'all acknowledged' : (row.closed_by ?? null);
};

const PROMISES = `
  select o.cause, o.step, o.person_id, o.channel, o.state, n.topic,
      coalesce(string_agg(d.channel || ' ' || d.result, ', ' order by d.attempt), '') as tries
    from outbox o left join delivery d on d.outbox_id = o.id left join notice n on o.cause = 'notice:' || n.id
    group by o.id, n.topic`;

const causeOf = (cause: string, topic: string | null): string => {
  const [kind, first = '', second = ''] = cause.split(':');
  if (kind === 'digest') return `digest ${short(first)}`;
  // A promise about another week would show its own name.
  return kind === 'contact' && second === '2026-W47' ? `week of ${keyOf(first)}` : (topic ?? cause);
};

/** Reads everything that is compared. */
export const readOutcome = async (cloud: LocalCloud): Promise<Outcome> => {
  const root = await cloud.sql();
  const rows = async <Row>(query: string): Promise<readonly Row[]> =>
    (await root.query(query)).rows as readonly Row[]; // the query's own columns
  try {
    return {
      inbox: cloud
        .inbox()
        .map(({ at, person, channel, template, text, result }) => [
          `${short(at.slice(0, 10))} ${at.slice(11, 16)}`,
          ...([person, channel, template, text, result] as const),
        ]),
      tasks: (await rows<TaskRow>(TASKS)).map((row) => [
        keyOf(String(row.subject)),
        ...([row.kind, row.period, row.opened, row.due].map(String) as [string, string, string, string]),
        ...([row.state, row.closed ?? null, howOf(row)] as const),
      ]),
      promises: (await rows<Readonly<Record<string, string>> & { channel: 'ring' | 'sms' }>(PROMISES)).map(
        ({ cause = '', topic = null, step = '', person_id = '', channel, state = '', tries = '' }) => [
          causeOf(cause, topic),
          ...([step, keyOf(person_id), channel, state, tries] as const),
        ],
      ),
      ledger: Object.fromEntries(
        (
          await rows<{ person_id: string; template: string; remaining: number }>('select * from push_quota')
        ).map(({ person_id, template, remaining }) => [`${keyOf(person_id)} ${template}`, remaining]),
      ),
      closing: Object.fromEntries(
        (
          await rows<{ village_code: string; owed: number; child: number; caregiver: number }>(
            `select village_code, children_due as owed, child_line as child, caregiver_line as caregiver
               from coverage_week where week = '2026-W47'`,
          )
        ).map((row) => [keyOf(row.village_code), [row.owed, row.child, row.caregiver]]),
      ),
    };
  } finally {
    await root.end();
  }
};
