import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';

/** Full names of children on file in these places that stand in a text, as far as the caller may see the children. */
export const findNamedChildren = async (
  tx: Tx,
  { regions, text }: { readonly regions: readonly string[]; readonly text: string },
): Promise<readonly string[]> => {
  // Spaces and dots between the characters of a name don't hide it.
  const bare = text.replace(/[\s·•‧.]/g, '');
  const { rows } = await sql<{ name: string }>`
    select distinct c.name from child c
      where exists (select 1 from unnest(${regions}::text[]) as place where c.village_code like place || '%')
        and position(regexp_replace(c.name, '[\\s·•‧.]', '', 'g') in ${bare}) > 0`.execute(tx);
  return rows.map(({ name }) => name);
};
