import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';

/** Who said no to an agreement, when (`YYYY-MM-DD`), and why. */
export type Decline = { readonly by: string; readonly on: string; readonly reason: string };

/** The last no to an agreement; null where nobody has said one, or it is out of sight. */
export const findDecline = async (tx: Tx, agreementId: string): Promise<Decline | null> => {
  const { rows } = await sql<Decline>`
    select p.name as by, a.declined_on as "on", a.declined_reason as reason
      from agreement a join person p on p.id = a.declined_by
      where a.id = ${agreementId} and a.declined_on is not null`.execute(tx);
  return rows[0] ?? null;
};
