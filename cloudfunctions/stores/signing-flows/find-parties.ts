import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';

/** A party of an agreement's current version, with what a service outside knows a person by. */
export type PartyToSign = {
  readonly personId: string;
  readonly name: string;
  readonly party: 'guardian' | 'caregiver';
  readonly phoneCipher: string | null;
};

/** The parties in the order in which they sign: guardians first. Empty when the agreement is out of sight. */
export const findParties = async (tx: Tx, agreementId: string): Promise<readonly PartyToSign[]> => {
  const { rows } = await sql<PartyToSign>`
    select x.person_id as "personId", p.name, x.party, p.phone_cipher as "phoneCipher"
      from agreement_party x join agreement a on a.id = x.agreement_id and a.version = x.version
        join person p on p.id = x.person_id
      where x.agreement_id = ${agreementId} order by x.party desc, x.person_id`.execute(tx);
  return rows;
};
