import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';

export type NewReminder = {
  readonly noticeId: string;
  readonly n: number;
  readonly onDay: string;
  readonly by: string;
  readonly at: Date;
};

/** Asks the silent once more; false where somebody else has just asked. The dispatcher rings. */
export const appendReminder = async (tx: Tx, row: NewReminder): Promise<boolean> => {
  const { rows } = await sql<{ n: number }>`
    insert into notice_reminder (notice_id, n, on_day, by_id, asked_at)
      values (${row.noticeId}, ${row.n}, ${row.onDay}::date, ${row.by}, ${row.at.toISOString()})
      on conflict do nothing returning n`.execute(tx);
  return rows.length > 0;
};
