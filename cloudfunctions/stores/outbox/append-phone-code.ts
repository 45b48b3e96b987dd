import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';
import { newId } from '../../platform/new-id';

/** Promises the six digits by text message; encrypted until they are sent. */
export const appendPhoneCode = async (
  tx: Tx,
  row: { readonly cause: string; readonly personId: string; readonly code: string; readonly at: Date },
): Promise<void> => {
  const at = row.at.toISOString();
  await sql`insert into outbox (id, cause, step, person_id, channel, topic, fields, not_before, state, created_at)
    values (${newId('ou')}, ${row.cause}, ${at}, ${row.personId}, 'sms', 'phone-code',
      ${JSON.stringify({ secret: row.code })}::jsonb, ${at}, 'pending', ${at})`.execute(tx);
};
