import { expect } from '@jest/globals';
import type { Client } from 'pg';
import type { Envelope } from '../../contracts/errors';
import type { OperationCase, Told } from '../walls/every-operation/operation-case';

export const codeOf = (answer: Envelope): string => (answer.ok ? 'ok' : answer.refusal.code);

/** What is there once is there once, where the case says so. */
export const onceOnly = async ({ county }: Told, { once }: OperationCase): Promise<void> => {
  if (once === undefined) return;
  const [row] = await county.rows<{ count: unknown }>(once);
  expect(Number(row?.count)).toBe(1);
};

/**
 * A mark of every row's last writer, over all tables: another one as soon as anything was written and kept, even the same
 * value again. A fraction of what the contents cost.
 */
export const rowMarks = async (root: Client): Promise<string> => {
  const { rows: tables } = await root.query<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = 'public' order by tablename",
  );
  const each = tables.map(
    ({ name }) =>
      `select ${root.escapeLiteral(name)} || ' ' || count(*) || ' ' || coalesce(sum(xmin::text::numeric), 0) as mark from ${root.escapeIdentifier(name)}`,
  );
  const { rows } = await root.query<{ mark: string }>(each.join(' union all '));
  // Of so many tables PostgreSQL may ask several at once, and answers in no order.
  return rows
    .map(({ mark }) => mark)
    .sort()
    .join('\n');
};
