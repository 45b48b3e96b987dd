import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';

/** Households whose hour is over, at most so many, in id order; of two workers the second waits and finds it done. */
export const findOverdueAbsences = async (
  tx: Tx,
  { now, limit, except }: { readonly now: Date; readonly limit: number; readonly except: readonly string[] },
): Promise<readonly string[]> => {
  const { rows } = await sql<{ household_id: string }>`
    select distinct household_id from absence where state = 'asked' and answer_due_at <= ${now.toISOString()}
        and household_id <> all (${except}::text[])
      order by household_id limit ${limit}`.execute(tx);
  return rows.map(({ household_id }) => household_id);
};

/** The instant at which the next family has had its hour; null when nobody is asked. */
export const findNextOverdue = async (tx: Tx): Promise<Date | null> => {
  const { rows } = await sql<{ at: string | null }>`
    select min(answer_due_at) as at from absence where state = 'asked'`.execute(tx);
  const at = rows[0]?.at ?? null;
  return at === null ? null : new Date(at);
};
