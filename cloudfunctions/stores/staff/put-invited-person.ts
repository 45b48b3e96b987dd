import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';
import type { StaffInvitation } from '../invitations/find-invitation';

/**
 * Whom an invitation of staff is for: the person on file with this name and number (somebody's mother, the director of
 * another village), else a new one. The number is proven by the code that goes to it, the name is the inviter's word.
 */
export const putInvitedPerson = async (
  tx: Tx,
  { id, person_id: known, name, phone_cipher: phone, phone_hash: hash }: StaffInvitation,
  { newId, now }: { readonly newId: string; readonly now: Date },
): Promise<string> => {
  if (known !== null) return known;
  const { rows } = await sql<{ id: string }>`
    select id from person where name = ${name} and phone_hash = ${hash} order by created_at, id limit 1`.execute(
    tx,
  );
  const personId = rows[0]?.id ?? newId;
  if (rows.length === 0)
    await sql`insert into person (id, name, phone_cipher, phone_hash, created_at)
      values (${personId}, ${name}, ${phone}, ${hash}, ${now.toISOString()})`.execute(tx);
  await sql`update staff_invitation set person_id = ${personId} where id = ${id}`.execute(tx);
  return personId;
};
