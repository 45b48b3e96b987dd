import type { Tx } from '../../platform/database/connection';
import { writeRows } from '../write-rows';
import { promiseWrite } from './promise-write';

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
  const promised = sides.map(({ side, personId }) => ({
    ...{
      cause: `cover:${note.coverId}`,
      step: `${side} ${note.from} ${note.to}`,
      topic: 'staff-cover' as const,
    },
    ...{ personId, villageCode: note.region, fields: { side, from: note.from, to: note.to } },
    notBefore: note.notBefore,
  }));
  await writeRows(tx, [promiseWrite(promised, now)]);
};
