import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';

export type Claim = {
  readonly today: string;
  readonly limit: number;
  /** False for the last round, which waits for whoever holds a household instead of passing it by. */
  readonly skipLocked: boolean;
  /** Households that failed in this run; they are reported, and must not hold up the others. */
  readonly except: readonly string[];
};

/** The next due households in id order, locked for this transaction (design D6). */
export const findDueHouseholds = async (tx: Tx, claim: Claim): Promise<readonly string[]> => {
  const lock = claim.skipLocked ? sql`for update of h skip locked` : sql`for update of h`;
  const { rows } = await sql<{ id: string }>`
    select h.id from household h
      where h.id in (select c.household_id from child c where c.next_review_on <= ${claim.today}::date)
        and not h.id = any (${claim.except}::text[])
      order by h.id limit ${claim.limit} ${lock}`.execute(tx);
  return rows.map((row) => row.id);
};

/** Files whose county has set or changed a value since they were reviewed are due at once. */
export const changeReviewsAfterOverrides = async (tx: Tx, today: string): Promise<void> => {
  const changed = sql`exists (
      select 1 from pack_override o where c.village_code like o.region_code || '%' and o.from_on <= ${today}::date
        and (o.from_on > c.reviewed_on or (o.set_at at time zone 'Asia/Shanghai')::date >= c.reviewed_on)
        and c.reviewed_on < ${today}::date)`;
  // Households first and in order, like every writer: a confirmation under way is waited for, never crossed.
  await sql`with home as materialized (
      select h.id from household h where h.id in (select c.household_id from child c where ${changed}) order by h.id for update
    )
    update child c set next_review_on = ${today}::date
      where c.household_id in (select id from home) and c.next_review_on is distinct from ${today}::date and ${changed}`.execute(
    tx,
  );
};

/** The earliest day on which a file is due, null when there is no file. */
export const findFirstReview = async (tx: Tx): Promise<string | null> => {
  const { rows } = await sql<{
    first: string | null;
  }>`select min(next_review_on) as first from child`.execute(tx);
  return rows[0]?.first ?? null;
};
