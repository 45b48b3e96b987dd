import { sql } from 'kysely';
import type { AttachmentMedia } from '../../../contracts/attachment';
import type { Tx } from '../../platform/database/connection';

export type AttachmentRow = {
  readonly household_id: string;
  readonly village_code: string;
  readonly file_id: string;
  readonly media: AttachmentMedia;
  readonly sha256: string;
};

/** Where a file of a household lies, for its staff; null when it is out of sight. */
export const findAttachment = async (tx: Tx, attachmentId: string): Promise<AttachmentRow | null> => {
  const { rows } = await sql<AttachmentRow>`
    select f.household_id, h.village_code, f.file_id, f.media, f.sha256
      from attachment f join household h on h.id = f.household_id where f.id = ${attachmentId}`.execute(tx);
  return rows[0] ?? null;
};
