import type { Tx } from '../../platform/database/connection';
import { newId } from '../../platform/new-id';
import { writeRows } from '../write-rows';

export type SetUpTask = { readonly region: string; readonly key: string; readonly packVersion: string };

/** Opens set-up tasks; one that is there already is left alone (region, key). */
export const writeSetUpTasks = async (
  tx: Tx,
  tasks: readonly SetUpTask[],
  { today, now }: { readonly today: string; readonly now: Date },
): Promise<void> => {
  const rows = tasks.map((task) => ({ ...task, id: newId('ta') }));
  await writeRows(tx, [
    {
      table: 'task',
      insert: rows.map((row) => ({
        id: row.id,
        kind: 'value-missing',
        subject: row.region,
        period: row.key,
        village_code: row.region,
        state: 'open',
        opened_on: today,
        due_on: today,
        pack_version: row.packVersion,
      })),
    },
    {
      table: 'task_event',
      insert: rows.map((row) => ({
        task_id: row.id,
        seq: 0,
        village_code: row.region,
        event: 'opened',
        happened_at: now.toISOString(),
      })),
    },
  ]);
};
