import { sql } from 'kysely';
import type { StaffRole } from '../../../contracts/vocabulary/role';
import type { Tx } from '../../platform/database/connection';

type Spent = {
  readonly id: string;
  readonly inviter: string;
  /** The family's village, or the place that a post is for. */
  readonly village: string;
  readonly phone_cipher: string | null;
  readonly expires_at: string;
  readonly ended_at: string | null;
  readonly used_at: string | null;
  readonly code_hash: string | null;
  readonly code_sent_at: string | null;
  readonly code_until: string | null;
  readonly code_tries: number;
};

/** Of somebody who is on file: a family's guardian or caregiver. */
export type FamilyInvitation = Spent & {
  readonly table: 'invitation';
  readonly person_id: string;
  readonly role: 'guardian' | 'caregiver';
};

/** Of staff: whose it is turns out when the code is asked for. */
export type StaffInvitation = Spent & {
  readonly table: 'staff_invitation';
  readonly person_id: string | null;
  readonly role: StaffRole | 'teacher';
  readonly region_code: string;
  /** Of a teacher: the school, and the class unless it is the contact person. */
  readonly school: string | null;
  readonly class: string | null;
  readonly name: string;
  readonly phone_hash: string;
};

export type InvitationRow = FamilyInvitation | StaffInvitation;

/**
 * The invitation behind a token, locked; null when there is none. The token's hash is shown to the walls first: from
 * here on that one row can be seen, and no other. `tokenHashes`: by every key a token may have been hashed with.
 */
export const findInvitation = async (
  tx: Tx,
  tokenHashes: readonly string[],
): Promise<InvitationRow | null> => {
  for (const hash of tokenHashes) {
    await sql`select set_config('app.token_hash', ${hash}, true)`.execute(tx);
    const row = (await family(tx, hash)) ?? (await staff(tx, hash));
    if (row !== null) return row;
  }
  return null;
};

const family = async (tx: Tx, hash: string): Promise<FamilyInvitation | null> => {
  const { rows } = await sql<FamilyInvitation>`
    select 'invitation' as table, i.id, i.person_id, i.role, coalesce(d.name, '') as inviter, r.name as village, p.phone_cipher, i.expires_at,
        i.ended_at, i.used_at, i.code_hash, i.code_sent_at, i.code_until, i.code_tries
      from invitation i join region r on r.code = i.village_code join person p on p.id = i.person_id
      left join person d on d.id = i.created_by
      where i.token_hash = ${hash} for update of i`.execute(tx);
  return rows[0] ?? null;
};

/** The installation's own first invitation is the place's. */
const staff = async (tx: Tx, hash: string): Promise<StaffInvitation | null> => {
  const { rows } = await sql<StaffInvitation>`
    select 'staff_invitation' as table, i.id, i.person_id, i.role, i.region_code, i.school, i.class, i.name, i.phone_hash, coalesce(d.name, r.name) as inviter,
        coalesce(i.school || coalesce(i.class, ''), r.name) as village, i.phone_cipher, i.expires_at, i.ended_at, i.used_at, i.code_hash, i.code_sent_at, i.code_until, i.code_tries
      from staff_invitation i join region r on r.code = i.region_code left join person d on d.id = i.created_by
      where i.token_hash = ${hash} for update of i`.execute(tx);
  return rows[0] ?? null;
};
