import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';
import type { ThreadSide } from '../../../contracts/vocabulary/thread';
import { type ValuesOfVillage, valuesOfVillage } from './values-of-village';

/** A child as a thread needs it: where it lives and is registered, and which class it is in. */
export type ThreadChild = ValuesOfVillage & {
  readonly childId: string;
  readonly name: string;
  readonly householdId: string;
  readonly villageCode: string;
  readonly registeredCode: string;
  readonly school: string | null;
  readonly className: string | null;
};

/** The thread of which somebody holds an id. */
export type ThreadPlace = ThreadChild & { readonly threadId: string; readonly with: ThreadSide };

const COLUMNS = sql`c.id as "childId", c.name, c.household_id as "householdId", c.village_code as "villageCode",
  c.registered_code as "registeredCode", c.school, c.class as "className", ${valuesOfVillage(sql`c.village_code`)}`;

/** A child that the caller may see at all; null when not. */
export const findThreadChild = async (tx: Tx, childId: string): Promise<ThreadChild | null> => {
  const { rows } = await sql<ThreadChild>`select ${COLUMNS} from child c where c.id = ${childId}`.execute(tx);
  return rows[0] ?? null;
};

/** A thread's child by the thread's id, or by a line of it that the caller may read; null when out of sight. */
export const findThreadPlace = async (
  tx: Tx,
  of: { readonly threadId: string } | { readonly lineId: string },
): Promise<ThreadPlace | null> => {
  const which =
    'threadId' in of
      ? sql`t.id = ${of.threadId}`
      : sql`t.id = (select l.thread_id from thread_line l where l.id = ${of.lineId})`;
  const { rows } = await sql<ThreadPlace>`select t.id as "threadId", t.counterpart as with, ${COLUMNS}
      from thread t join child c on c.id = t.child_id where ${which}`.execute(tx);
  return rows[0] ?? null;
};

/** Those of the caller's own children whom somebody with an account here teaches on a day. */
export const findTaught = async (
  tx: Tx,
  childIds: readonly string[],
  today: string,
): Promise<ReadonlySet<string>> => {
  const { rows } = await sql<{ id: string }>`
    select id from care_taught(${childIds}::text[], ${today}::date) as id`.execute(tx);
  return new Set(rows.map(({ id }) => id));
};
