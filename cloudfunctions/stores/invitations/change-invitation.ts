import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';
import type { InvitationRow } from './find-invitation';

export type NewInvitation = {
  readonly id: string;
  readonly token_hash: string;
  readonly person_id: string;
  readonly role: string;
  readonly household_id: string;
  readonly village_code: string;
  readonly created_by: string;
  readonly created_at: string;
  readonly expires_at: string;
};

/** A new invitation ends the open one for the same person, role and household; of two at once the second ends the first. */
export const appendInvitation = async (tx: Tx, row: NewInvitation): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended('invitation ' || ${row.person_id} || ${row.household_id}, 0))`.execute(
    tx,
  );
  await sql`update invitation set ended_at = ${row.created_at}
    where person_id = ${row.person_id} and role = ${row.role} and household_id = ${row.household_id} and ended_at is null`.execute(
    tx,
  );
  await sql`insert into invitation (id, token_hash, person_id, role, household_id, village_code, created_by, created_at, expires_at)
    values (${row.id}, ${row.token_hash}, ${row.person_id}, ${row.role}, ${row.household_id}, ${row.village_code},
      ${row.created_by}, ${row.created_at}, ${row.expires_at})`.execute(tx);
};

/** One invitation, of a family or of staff. */
type Which = Pick<InvitationRow, 'table' | 'id'>;

export const changeInvitationCode = async (
  tx: Tx,
  { table, id }: Which,
  code: { readonly hash: string; readonly sentAt: string; readonly until: string },
): Promise<void> => {
  await sql`update ${sql.table(table)} set code_hash = ${code.hash}, code_sent_at = ${code.sentAt}, code_until = ${code.until}
    where id = ${id}`.execute(tx);
};

export const changeInvitationUsed = async (
  tx: Tx,
  { table, id }: Which,
  used: { readonly at: string; readonly hash: string },
): Promise<void> => {
  await sql`update ${sql.table(table)} set used_at = ${used.at}, ended_at = ${used.at}, used_hash = ${used.hash}
    where id = ${id}`.execute(tx);
};

/** Counts a wrong code. Returns nothing: how many are left is the caller's own sum. */
export const changeInvitationTries = async (tx: Tx, { table, id }: Which): Promise<void> => {
  await sql`update ${sql.table(table)} set code_tries = code_tries + 1 where id = ${id}`.execute(tx);
};
