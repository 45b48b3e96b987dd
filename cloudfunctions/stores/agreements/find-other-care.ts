import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';

/** Names of the children of other households, within the caller's sight, that each of these caregivers looks after. */
export const findOtherCare = async (
  tx: Tx,
  { householdId, today }: { readonly householdId: string; readonly today: string },
): Promise<Readonly<Record<string, readonly string[]>>> => {
  const { rows } = await sql<{ person_id: string; names: readonly string[] }>`
    select o.person_id, array_agg(c.name order by c.birth_on, c.id) as names
      from caregiver_link o join child c on c.household_id = o.household_id
      where o.household_id <> ${householdId} and o.from_on <= ${today}::date and coalesce(o.to_on >= ${today}::date, true)
        and o.person_id in (select g.person_id from caregiver_link g where g.household_id = ${householdId})
      group by o.person_id`.execute(tx);
  return Object.fromEntries(rows.map(({ person_id, names }) => [person_id, names]));
};
