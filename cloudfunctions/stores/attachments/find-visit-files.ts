import { sql } from 'kysely';
import type { AttachmentMedia } from '../../../contracts/attachment';
import type { Tx } from '../../platform/database/connection';

/** As many files as one page shows. */
const MOST = 60;

export type VisitFileRow = {
  readonly on: string;
  readonly by: string;
  readonly attachmentId: string;
  readonly kind: 'visit-photo' | 'visit-voice';
  readonly media: AttachmentMedia;
};

/** The files of a household's visits that were not taken back, newest visit first; a visit's in the order they came. */
export const findVisitFiles = async (tx: Tx, householdId: string): Promise<readonly VisitFileRow[]> => {
  const { rows } = await sql<VisitFileRow>`
    select v.happened_on::text as "on", p.name as "by", a.id as "attachmentId", a.kind, a.media
      from attachment a
      join lateral (
        select happened_on, director_id from visit
          where household_id = a.household_id and act = a.about and not withdrawn order by id limit 1) v on true
      join person p on p.id = v.director_id
      where a.household_id = ${householdId} and a.kind in ('visit-photo', 'visit-voice')
      order by v.happened_on desc, a.about, a.uploaded_at, a.id limit ${MOST}`.execute(tx);
  return rows;
};
