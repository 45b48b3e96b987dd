import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';

/** A notice for which nothing rings has gone as far as it goes when it stands in the app. */
export const placeInApp = async (
  tx: Tx,
  { noticeId, households }: { readonly noticeId: string; readonly households: readonly string[] },
): Promise<void> => {
  await sql`update notice_recipient set reach = 'sent'
    where notice_id = ${noticeId} and household_id = any (${households}::text[]) and reach = 'pending'`.execute(
    tx,
  );
};
