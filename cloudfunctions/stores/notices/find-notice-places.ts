import { sql } from 'kysely';
import type { Place } from '../../../domain/access/acting-role';
import type { Tx } from '../../platform/database/connection';

/** A household through which somebody received a notice, and when it was acknowledged there. */
export type NoticePlace = Place & { readonly acknowledgedAt: string | null };

/** The households through which a person received a notice, as far as the caller may see them. */
export const findNoticePlaces = async (
  tx: Tx,
  { noticeId, personId }: { readonly noticeId: string; readonly personId: string },
): Promise<readonly NoticePlace[]> => {
  const { rows } = await sql<{ household_id: string; village_code: string; acknowledged_at: string | null }>`
    select n.household_id, h.village_code, n.acknowledged_at from notice_recipient n join household h on h.id = n.household_id
      where n.notice_id = ${noticeId} and n.person_id = ${personId} order by n.household_id`.execute(tx);
  return rows.map((row) => ({
    householdId: row.household_id,
    villageCode: row.village_code,
    acknowledgedAt: row.acknowledged_at,
  }));
};
