import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';

export type LetterAt = { readonly letterId: string; readonly householdId: string; readonly over: boolean };

/**
 * Recordings whose file has to go, at most `limit`: kept for the last day, begun and never sent, or taken away while the
 * storage did not answer (`over`: nothing is left to be recorded but that the file is gone). Ended ones that were on their way
 * are looked at when nothing can be on its way any more.
 */
export const claimLettersToErase = async (
  tx: Tx,
  {
    today,
    lostBefore,
    arrivedBefore,
    except,
    limit,
  }: {
    readonly today: string;
    readonly lostBefore: Date;
    /** What ended before this has arrived, or never will. */
    readonly arrivedBefore: Date;
    readonly except: readonly string[];
    readonly limit: number;
  },
): Promise<readonly LetterAt[]> => {
  const { rows } = await sql<LetterAt>`
    select id as "letterId", household_id as "householdId", ended_at is not null as over from voice_letter
      where ((state = 'sent' and keep_until < ${today}::date) or (state = 'begun' and begun_at < ${lostBefore.toISOString()})
        or (ended_at < ${arrivedBefore.toISOString()} and not file_gone)) and id <> all (${except}::text[])
      order by id limit ${limit}`.execute(tx);
  return rows;
};

/** The storage has said that nothing lies there any more. */
export const markFileGone = async (tx: Tx, letterId: string): Promise<void> => {
  await sql`update voice_letter set file_gone = true where id = ${letterId}`.execute(tx);
};

/** What the next erasing waits for: the first last day, the first recording begun, and whether a file is left over. */
export const findNextToErase = async (
  tx: Tx,
): Promise<{
  readonly keptUntil: string | null;
  readonly begunAt: Date | null;
  readonly endedAt: Date | null;
}> => {
  const { rows } = await sql<{ kept: string | null; begun: string | null; ended: string | null }>`
    select (select min(keep_until)::text from voice_letter where state = 'sent') as kept,
      (select min(begun_at) from voice_letter where state = 'begun') as begun,
      (select min(ended_at) from voice_letter where not file_gone and ended_at is not null) as ended`.execute(
    tx,
  );
  const row = rows[0];
  const instant = (text: string | null | undefined) => (text == null ? null : new Date(text));
  return { keptUntil: row?.kept ?? null, begunAt: instant(row?.begun), endedAt: instant(row?.ended) };
};
