import type { Tx } from '../../platform/database/connection';
import { newId } from '../../platform/new-id';
import { writeRows } from '../write-rows';

export type CoverNote = {
  readonly coverId: string;
  readonly region: string;
  readonly absentId: string;
  readonly byId: string;
  readonly from: string;
  readonly to: string;
  readonly notBefore: Date;
};

/** Tells both: who does the work, and whose it is. Once for the same days. */
export const appendCoverNotes = async (tx: Tx, note: CoverNote, now: Date): Promise<void> => {
  const sides = [
    { side: 'by', personId: note.byId },
    { side: 'absent', personId: note.absentId },
  ];
  await writeRows(tx, [
    {
      table: 'outbox',
      insert: sides.map(({ side, personId }) => ({
        id: newId('ou'),
        cause: `cover:${note.coverId}`,
        step: `${side} ${note.from} ${note.to}`,
        person_id: personId,
        channel: 'ring',
        topic: 'staff-cover',
        fields: { side, from: note.from, to: note.to },
        village_code: note.region,
        not_before: note.notBefore.toISOString(),
        state: 'pending',
        attempts: 0,
        created_at: now.toISOString(),
      })),
    },
  ]);
};
