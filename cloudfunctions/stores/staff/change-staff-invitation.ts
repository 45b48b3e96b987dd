import { sql } from 'kysely';
import type { StaffRole } from '../../../contracts/vocabulary/role';
import type { Tx } from '../../platform/database/connection';

export type NewStaffInvitation = {
  readonly id: string;
  readonly tokenHash: string;
  readonly role: StaffRole | 'teacher';
  readonly region: string;
  /** A teacher's, and the class unless it is the contact person. */
  readonly at?: { readonly school: string; readonly className: string | null };
  readonly name: string;
  readonly phoneCipher: string;
  readonly phoneHash: string;
  /** Null: the installation's own. */
  readonly createdBy: string | null;
  readonly createdAt: string;
  readonly expiresAt: string;
};

/** A new invitation; take back the open one before it (`endStaffInvitations`). */
export const appendStaffInvitation = async (tx: Tx, row: NewStaffInvitation): Promise<void> => {
  await sql`insert into staff_invitation (id, token_hash, role, region_code, name, phone_cipher, phone_hash, created_by, created_at, expires_at, school, class)
    values (${row.id}, ${row.tokenHash}, ${row.role}, ${row.region}, ${row.name}, ${row.phoneCipher}, ${row.phoneHash},
      ${row.createdBy}, ${row.createdAt}, ${row.expiresAt},
      ${row.at?.school ?? null}, ${row.at?.className ?? null})`.execute(tx);
};

export type WhichInvitations =
  | { readonly id: string }
  | ({
      readonly region: string;
      readonly phoneHashes: readonly string[];
    } & (
      | { readonly role: StaffRole }
      | { readonly role: 'teacher'; readonly school: string; readonly className: string | null }
    ));

/** Ends open invitations: one, or those for the same post and number. */
export const endStaffInvitations = async (
  tx: Tx,
  which: WhichInvitations,
  end: { readonly by: string; readonly at: Date },
): Promise<void> => {
  const meant =
    'id' in which
      ? sql`id = ${which.id}`
      : sql`role = ${which.role} and region_code = ${which.region} and phone_hash = any (${which.phoneHashes}::text[])
          and school is not distinct from ${'school' in which ? which.school : null}
          and class is not distinct from ${'school' in which ? which.className : null}`;
  await sql`update staff_invitation set ended_at = ${end.at.toISOString()}, ended_by = ${end.by}
    where ended_at is null and ${meant}`.execute(tx);
};
