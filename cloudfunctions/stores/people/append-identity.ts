import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';

export type NewIdentity = {
  readonly hash: string;
  readonly kind: 'wx_openid' | 'tcb_uuid';
  readonly personId: string;
  readonly valueCipher: string;
  readonly at: Date;
};

/** Binds an identity; false when the identity, or the person, is bound already. */
export const appendIdentity = async (tx: Tx, identity: NewIdentity): Promise<boolean> => {
  const { numAffectedRows } = await sql`
    insert into identity (hash, kind, person_id, value_cipher, bound_at)
      values (${identity.hash}, ${identity.kind}, ${identity.personId}, ${identity.valueCipher}, ${identity.at.toISOString()})
      on conflict do nothing`.execute(tx);
  return numAffectedRows === 1n;
};
