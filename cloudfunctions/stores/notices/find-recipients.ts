import { sql } from 'kysely';
import type { ReceiptState } from '../../../contracts/vocabulary/receipt';
import type { Tx } from '../../platform/database/connection';

/** One recipient of a notice by name, for who may read the family's file. */
export type NamedRecipient = {
  readonly personId: string;
  readonly householdId: string;
  readonly name: string;
  readonly relation: string;
  readonly household: string;
  readonly village: string;
  readonly state: ReceiptState;
  readonly reason: string | null;
  readonly rank: number;
};

export type RecipientsWanted = {
  readonly noticeId: string;
  readonly states?: readonly ReceiptState[] | undefined;
  readonly village?: string | undefined;
  readonly search?: string | undefined;
  readonly after?: { readonly rank: number; readonly household: string; readonly person: string };
  readonly limit: number;
};

/** Whom no channel reached comes first, then who was tried in vain, then the silent. */
const URGENT_FIRST: readonly ReceiptState[] = [
  'unreachable',
  'failed',
  'sent',
  'delivered',
  'pending',
  'read',
  'on-behalf',
  'confirmed',
];

/** Recipients of one notice in the caller's sight, page by page. */
export const findRecipients = async (
  tx: Tx,
  wanted: RecipientsWanted,
): Promise<readonly NamedRecipient[]> => {
  const { noticeId, states, village, search, after, limit } = wanted;
  const { rows } = await sql<NamedRecipient>`
    with ranked as (
      select r.*, array_position(${[...URGENT_FIRST]}::text[], r.state) as rank, p.name
        from notice_recipient r join person p on p.id = r.person_id
        where r.notice_id = ${noticeId} and (${states ?? null}::text[] is null or r.state = any (${states ?? null}::text[]))
          and (${village ?? null}::text is null or r.village_code = ${village ?? null})
          and (${search ?? null}::text is null or strpos(p.name, ${search ?? null}) > 0)
    )
    select r.person_id as "personId", r.household_id as "householdId", r.name, r.rank, r.state, r.reach_reason as reason,
        coalesce((select l.kinship from guardian_link l where l.household_id = r.household_id and l.person_id = r.person_id limit 1),
          (select l.relation from caregiver_link l where l.household_id = r.household_id and l.person_id = r.person_id limit 1), '') as relation,
        h.label as household, g.name as village
      from ranked r join household h on h.id = r.household_id join region g on g.code = r.village_code
      where ${after === undefined ? sql`true` : sql`(r.rank, r.household_id, r.person_id) > (${after.rank}, ${after.household}, ${after.person})`}
      order by r.rank, r.household_id, r.person_id limit ${limit}`.execute(tx);
  return rows;
};
