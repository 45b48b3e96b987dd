import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';

export type InvitationRow = {
  readonly id: string;
  readonly person_id: string;
  readonly role: 'guardian' | 'caregiver';
  readonly inviter: string;
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
    const { rows } = await sql<InvitationRow>`
      select i.id, i.person_id, i.role, coalesce(d.name, '') as inviter, r.name as village, p.phone_cipher, i.expires_at,
          i.ended_at, i.used_at, i.code_hash, i.code_sent_at, i.code_until, i.code_tries
        from invitation i join region r on r.code = i.village_code join person p on p.id = i.person_id
        left join person d on d.id = i.created_by
        where i.token_hash = ${hash} for update of i`.execute(tx);
    const [row] = rows;
    if (row !== undefined) return row;
  }
  return null;
};
