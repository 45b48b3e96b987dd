import type { TaskKind } from '../../../contracts/vocabulary/task';
import type { Tx } from '../../platform/database/connection';
import { newId } from '../../platform/new-id';
import { writeRows } from '../write-rows';

/** A task of a place and not of a family. */
export type PlaceTask = {
  readonly kind: TaskKind;
  readonly region: string;
  readonly period: string;
  readonly openedOn: string;
  readonly dueOn: string;
  readonly packVersion: string;
};

/** Opens tasks of places, each with its first event. (kind, region, period) is unique: look before you write, locked. */
export const writePlaceTasks = async (tx: Tx, tasks: readonly PlaceTask[], now: Date): Promise<void> => {
  const rows = tasks.map((task) => ({ ...task, id: newId('ta') }));
  await writeRows(tx, [
    {
      table: 'task',
      insert: rows.map((row) => ({
        id: row.id,
        kind: row.kind,
        subject: row.region,
        period: row.period,
        village_code: row.region,
        state: 'open',
        opened_on: row.openedOn,
        due_on: row.dueOn,
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
