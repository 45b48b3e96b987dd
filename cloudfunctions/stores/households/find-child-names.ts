import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';

/** Names of some children by id, as far as the caller may see them. */
export const findChildNames = async (
  tx: Tx,
  childIds: readonly string[],
): Promise<Readonly<Record<string, string>>> => {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from child where id = any (${childIds}::text[])`.execute(tx);
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
};
