import { sql } from 'kysely';
import type { Place } from '../../../domain/access/acting-role';
import type { Tx } from '../../platform/database/connection';

/** A notice, and who is to have heard it. */
export type Told = { readonly noticeId: string; readonly personId: string };

/** Where it was received, and when it was acknowledged there. */
export type ToldPlace = Place & Told & { readonly acknowledgedAt: string | null };

/** The households through which some people received some notices, as far as the caller may see them. */
export const findToldPlaces = async (tx: Tx, told: readonly Told[]): Promise<readonly ToldPlace[]> => {
  const { rows } = await sql<ToldPlace>`
    select r.notice_id as "noticeId", r.person_id as "personId", r.household_id as "householdId", h.village_code as "villageCode",
        r.acknowledged_at as "acknowledgedAt"
      from (select distinct "noticeId", "personId"
          from jsonb_to_recordset(${JSON.stringify(told)}::jsonb) as w ("noticeId" text, "personId" text)) w
        join notice_recipient r on r.notice_id = w."noticeId" and r.person_id = w."personId"
        join household h on h.id = r.household_id
      order by r.notice_id, r.person_id, r.household_id`.execute(tx);
  return rows;
};
