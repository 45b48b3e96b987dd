import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';

export type NewDutyRecord = {
  readonly id: string;
  readonly region: string;
  readonly duty: string;
  readonly revision: number;
  readonly doneOn: string;
  readonly late: boolean;
  readonly by: string;
  readonly figures: readonly { readonly what: string; readonly n: number }[];
  readonly note: string | null;
};

/** Appends what a place did; a correction is a further revision. */
export const appendDutyRecord = async (
  tx: Tx,
  row: NewDutyRecord,
  recorded: { readonly by: string; readonly at: Date },
): Promise<void> => {
  await sql`insert into region_duty_record (id, region_code, duty, revision, done_on, late, done_by, figures, note, recorded_by, recorded_at)
    values (${row.id}, ${row.region}, ${row.duty}, ${row.revision}, ${row.doneOn}, ${row.late}, ${row.by},
      ${JSON.stringify(row.figures)}::jsonb, ${row.note}, ${recorded.by}, ${recorded.at.toISOString()})`.execute(
    tx,
  );
};
