import { sql } from 'kysely';
import type { ImportMatch } from '../../../domain/import/match-row';
import type { Tx } from '../../platform/database/connection';

export type ImportAsked = {
  /** The line of the file, and the child's place in it. */
  readonly line: number;
  readonly position: number;
  /** A village's name or its code. */
  readonly village: string;
  readonly name: string;
  readonly birthOn: string;
  /** Keyed hashes of the identity number, one a key; empty where the row has none. */
  readonly hashes: readonly string[];
};

/**
 * Children of the caller's places by their identity number, else by name, birthday and village; a child whose number is known
 * and differs is somebody else. Several rows for one child asked are several matches, and the caller says so.
 */
export const findImportMatches = async (
  tx: Tx,
  asked: readonly ImportAsked[],
): Promise<readonly ImportMatch[]> => {
  const { rows } = await sql<ImportMatch>`
    with asked as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb)
        as a(line int, "position" int, village text, name text, "birthOn" date, hashes text[])
    )
    select a.line, a."position", c.id as "childId", h.id as "householdId", h.village_code as "villageCode"
      from asked a join lateral (
        select c.id, c.household_id from child c where c.id_number_hash = any (a.hashes)
        union
        select c.id, c.household_id from child c join region r on r.code = c.village_code and a.village in (r.code, r.name)
          where c.name = a.name and c.birth_on = a."birthOn" and (c.id_number_hash is null or cardinality(a.hashes) = 0)
      ) c on true join household h on h.id = c.household_id
      where exists (select 1 from unnest(string_to_array(current_setting('app.regions', true), ',')) as place
          where place <> '' and h.village_code like place || '%')
      order by a.line, a."position", c.id`.execute(tx);
  return rows;
};
