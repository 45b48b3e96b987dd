import type { AssignedPart } from '../../../domain/assignment/decide-assignment';
import type { Tx } from '../../platform/database/connection';
import { newId } from '../../platform/new-id';
import { writeRows } from '../write-rows';

export type NewAssignment = {
  readonly id: string;
  readonly region: string;
  readonly title: string;
  readonly note: string | null;
  readonly dueOn: string;
  readonly sentBy: { readonly id: string; readonly name: string };
  readonly packVersion: string;
  readonly parts: readonly AssignedPart[];
};

/** One thing sent to many, and an open task for each of them: one statement. */
export const appendAssignment = async (
  tx: Tx,
  sent: NewAssignment,
  { today, now }: { readonly today: string; readonly now: Date },
): Promise<void> => {
  const at = now.toISOString();
  const parts = sent.parts.map((part) => ({ ...part, taskId: newId('ta') }));
  await writeRows(tx, [
    {
      table: 'assignment',
      insert: [
        {
          id: sent.id,
          region_code: sent.region,
          title: sent.title,
          note: sent.note,
          due_on: sent.dueOn,
          sent_by: sent.sentBy.id,
          sender: sent.sentBy.name,
          sent_at: at,
        },
      ],
    },
    {
      table: 'assignment_part',
      insert: parts.map(({ subject, villageCode, personId }) => ({
        assignment_id: sent.id,
        subject,
        village_code: villageCode,
        person_id: personId,
      })),
    },
    {
      table: 'task',
      insert: parts.map(({ taskId, subject, villageCode }) => ({
        id: taskId,
        kind: 'assigned-work',
        subject,
        period: sent.id,
        village_code: villageCode,
        state: 'open',
        opened_on: today,
        due_on: sent.dueOn,
        pack_version: sent.packVersion,
      })),
    },
    {
      table: 'task_event',
      insert: parts.map(({ taskId, villageCode }) => ({
        task_id: taskId,
        seq: 0,
        village_code: villageCode,
        event: 'opened',
        happened_at: at,
      })),
    },
  ]);
};
