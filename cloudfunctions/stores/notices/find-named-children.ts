import { sql } from 'kysely';
import { bareText } from '../../../domain/notice/names-in-text';
import type { Tx } from '../../platform/database/connection';

/**
 * Full names of children that stand in a text, of all that the caller may see: a neighbour's child is talked about in the next
 * village too.
 */
export const findNamedChildren = async (tx: Tx, text: string): Promise<readonly string[]> => {
  const bare = bareText(text);
  const { rows } = await sql<{ name: string }>`
    select distinct c.name from child c
      where position(regexp_replace(c.name, '[\\s·•‧.]', '', 'g') in ${bare}) > 0`.execute(tx);
  return rows.map(({ name }) => name);
};
