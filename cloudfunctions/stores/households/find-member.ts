import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';

/** Whether a person is a guardian or caregiver of a household, as far as the caller may see it. */
export const findMember = async (
  tx: Tx,
  {
    householdId,
    personId,
    role,
  }: { readonly householdId: string; readonly personId: string; readonly role: 'guardian' | 'caregiver' },
): Promise<boolean> => {
  const { rows } = await sql`
    select 1 from ${sql.table(role === 'guardian' ? 'guardian_link' : 'caregiver_link')}
      where household_id = ${householdId} and person_id = ${personId} and to_on is null limit 1`.execute(tx);
  return rows.length > 0;
};
