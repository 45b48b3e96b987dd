import { sql } from 'kysely';
import type { Place } from '../../../domain/access/acting-role';
import type { Tx } from '../../platform/database/connection';

/** The household of a sentence, with the school of the child it was left for; null when the caller may not see it. */
export const findWordPlace = async (tx: Tx, wordId: string): Promise<Place | null> => {
  const { rows } = await sql<{
    household_id: string;
    village_code: string;
    school: string | null;
    class: string | null;
  }>`
    select w.household_id, c.village_code, c.school, c.class from mentor_word w join child c on c.id = w.child_id
      where w.id = ${wordId}`.execute(tx);
  const [row] = rows;
  if (row === undefined) return null;
  return {
    householdId: row.household_id,
    villageCode: row.village_code,
    // Of which class it is, too: the next class's teacher has nothing to say here.
    pupils: [{ school: row.school ?? '', className: row.class }],
  };
};
