import type { Tx } from '../../platform/database/connection';
import { writePlaceTasks } from './write-place-tasks';

export type SetUpTask = { readonly region: string; readonly key: string; readonly packVersion: string };

/** Opens set-up tasks; one that is there already is left alone (region, key). */
export const writeSetUpTasks = async (
  tx: Tx,
  tasks: readonly SetUpTask[],
  { today, now }: { readonly today: string; readonly now: Date },
): Promise<void> => {
  const rows = tasks.map(({ region, key, packVersion }) => ({
    kind: 'value-missing' as const,
    region,
    period: key,
    openedOn: today,
    dueOn: today,
    packVersion,
  }));
  await writePlaceTasks(tx, rows, now);
};
