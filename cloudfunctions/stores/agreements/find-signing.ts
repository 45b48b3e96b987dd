import { sql } from 'kysely';
import type { AgreementState } from '../../../contracts/vocabulary/agreement';
import type { Place } from '../../../domain/access/acting-role';
import type { SigningTurn } from '../../../domain/agreement/signing-code';
import type { Tx } from '../../platform/database/connection';

export type Signing = SigningTurn & {
  readonly place: Place;
  readonly version: number;
  readonly phoneCipher: string | null;
  readonly codeHash: string | null;
};

type Row = {
  readonly household_id: string;
  readonly village_code: string;
  readonly version: number;
  readonly state: AgreementState;
  readonly party: 'guardian' | 'caregiver' | null;
  readonly signed: boolean;
  readonly elsewhere: boolean;
  readonly phone_cipher: string | null;
  readonly code_hash: string | null;
  readonly sent_at: string | null;
  readonly valid_until: string | null;
  readonly tries: number | null;
  readonly sends: number | null;
};

/**
 * Where the caller stands with one agreement's current version, and the code sent last; null when out of sight. The
 * code's row stays locked, so that of several guesses at once each is counted.
 */
export const findSigning = async (
  tx: Tx,
  { agreementId, personId }: { readonly agreementId: string; readonly personId: string },
): Promise<Signing | null> => {
  const { rows } = await sql<Row>`
    with code as materialized (
      select c.version, c.code_hash, c.sent_at, c.valid_until, c.tries, c.sends from signing_code c
        where c.agreement_id = ${agreementId} and c.person_id = ${personId} order by c.version for update
    )
    select a.household_id, h.village_code, a.version, a.state, x.party,
        exists (select 1 from signature s where s.agreement_id = a.id and s.version = a.version and s.person_id = ${personId}) as signed,
        a.signed_with <> 'own' as elsewhere, p.phone_cipher, code.code_hash, code.sent_at, code.valid_until, code.tries, code.sends
      from agreement a join household h on h.id = a.household_id left join person p on p.id = ${personId}
      left join agreement_party x on x.agreement_id = a.id and x.version = a.version and x.person_id = ${personId}
      left join code on code.version = a.version
      where a.id = ${agreementId}`.execute(tx);
  const [row] = rows;
  return row === undefined ? null : signingOf(row);
};

const signingOf = (row: Row): Signing => {
  const { sent_at: sentAt, valid_until: validUntil, tries, sends } = row;
  const sent = sentAt === null || validUntil === null || tries === null || sends === null;
  return {
    place: { householdId: row.household_id, villageCode: row.village_code },
    version: row.version,
    state: row.state,
    party: row.party,
    signed: row.signed,
    hasPhone: row.phone_cipher !== null,
    elsewhere: row.elsewhere,
    phoneCipher: row.phone_cipher,
    codeHash: row.code_hash,
    code: sent ? null : { sentAt, validUntil, tries, sends },
  };
};
