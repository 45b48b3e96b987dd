import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';

export type ApprovalStep = {
  readonly noticeId: string;
  readonly step: 'asked' | 'approved' | 'withdrawn';
  readonly by: string;
  readonly reason: string | null;
  readonly at: Date;
};

/** Appends what happened to an urgent notice; false where somebody else was quicker: it ends once. */
export const appendApproval = async (tx: Tx, row: ApprovalStep): Promise<boolean> => {
  const { rows } = await sql<{ step: string }>`
    insert into notice_approval (notice_id, step, by_id, reason, at)
      values (${row.noticeId}, ${row.step}, ${row.by}, ${row.reason}, ${row.at.toISOString()})
      on conflict do nothing returning step`.execute(tx);
  return rows.length > 0;
};
