import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';

type Under = { readonly agreementId: string; readonly version: number; readonly personId: string };

/**
 * A new code takes the place of the one before, with tries of its own. False, and nothing is written, where there was none
 * to replace and one has come meanwhile.
 */
export const changeSigningCode = async (
  tx: Tx,
  code: Under & {
    readonly householdId: string;
    readonly hash: string;
    readonly sentAt: string;
    readonly until: string;
    readonly sends: number;
    readonly replaces: boolean;
  },
): Promise<boolean> => {
  const { numAffectedRows = 0n } =
    await sql`insert into signing_code (agreement_id, version, person_id, household_id, code_hash, sent_at, valid_until, tries, sends)
    values (${code.agreementId}, ${code.version}, ${code.personId}, ${code.householdId}, ${code.hash}, ${code.sentAt}, ${code.until}, 0, ${code.sends})
    on conflict (agreement_id, version, person_id) do update
      set code_hash = excluded.code_hash, sent_at = excluded.sent_at, valid_until = excluded.valid_until, tries = 0, sends = excluded.sends
      where ${code.replaces}`.execute(tx);
  return numAffectedRows > 0n;
};

/** Counts a wrong code. */
export const changeSigningTries = async (tx: Tx, of: Under): Promise<void> => {
  await sql`update signing_code set tries = tries + 1
    where agreement_id = ${of.agreementId} and version = ${of.version} and person_id = ${of.personId}`.execute(
    tx,
  );
};
