import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../platform/database/connection';

type Row = Readonly<Record<string, unknown>>;

/** Rows for one table. Values travel as one JSON document a table, so a write of any size is one statement. */
export type TableWrite =
  | {
      readonly table: string;
      readonly insert: readonly Row[];
      /** `nothing`: the row's computed key may be there already, and then it is right. Default: a second row is a bug. */
      readonly conflict?: 'nothing';
      /** Counters: the key's columns, and the column that is added up. */
      readonly add?: { readonly key: readonly string[]; readonly column: string };
    }
  | { readonly table: string; readonly update: readonly Row[]; readonly key: readonly string[] }
  /** A set-based change that names its rows by a condition. */
  | { readonly statement: RawBuilder<unknown> };

/**
 * Writes the rows of several tables in one statement, a data-modifying CTE each: all of it or nothing, one round trip.
 * No two parts may touch the same row (PostgreSQL gives them no order).
 */
export const writeRows = async (tx: Tx, writes: readonly TableWrite[]): Promise<void> => {
  const parts = writes.filter((write) => rowsOf(write) > 0);
  if (parts.length === 0) return;
  const named = parts.map((write, index) => sql`${sql.raw(`w${String(index)}`)} as (${statementOf(write)})`);
  await sql`with ${sql.join(named)} select 1`.execute(tx);
};

const rowsOf = (write: TableWrite): number => {
  if ('statement' in write) return 1;
  return 'insert' in write ? write.insert.length : write.update.length;
};

const statementOf = (write: TableWrite): RawBuilder<unknown> => {
  if ('statement' in write) return write.statement;
  return 'insert' in write ? insertOf(write) : updateOf(write);
};

const columnsOf = (rows: readonly Row[]): readonly string[] => Object.keys(rows[0] ?? {});
const names = (columns: readonly string[]): RawBuilder<unknown> =>
  sql.join(columns.map((column) => sql.ref(column)));

const insertOf = (write: Extract<TableWrite, { insert: unknown }>): RawBuilder<unknown> => {
  const columns = names(columnsOf(write.insert));
  const table = sql.table(write.table);
  return sql`insert into ${table} (${columns})
    select ${columns} from jsonb_populate_recordset(null::${table}, ${JSON.stringify(write.insert)}::jsonb)${conflictOf(write)}
    returning 1`;
};

const conflictOf = (write: Extract<TableWrite, { insert: unknown }>): RawBuilder<unknown> => {
  if (write.add !== undefined) {
    const sum = sql.ref(write.add.column);
    const old = sql.ref(`${write.table}.${write.add.column}`);
    const added = sql.ref(`excluded.${write.add.column}`);
    return sql` on conflict (${names(write.add.key)}) do update set ${sum} = ${old} + ${added}`;
  }
  return write.conflict === 'nothing' ? sql` on conflict do nothing` : sql``;
};

const updateOf = (write: Extract<TableWrite, { update: unknown }>): RawBuilder<unknown> => {
  const table = sql.table(write.table);
  const set = columnsOf(write.update)
    .filter((column) => !write.key.includes(column))
    .map((column) => sql`${sql.ref(column)} = row_.${sql.ref(column)}`);
  const match = write.key.map((column) => sql`old_.${sql.ref(column)} = row_.${sql.ref(column)}`);
  return sql`update ${table} as old_ set ${sql.join(set)}
    from jsonb_populate_recordset(null::${table}, ${JSON.stringify(write.update)}::jsonb) as row_
    where ${sql.join(match, sql` and `)} returning 1`;
};
