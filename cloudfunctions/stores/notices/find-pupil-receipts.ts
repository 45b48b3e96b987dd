import { sql } from 'kysely';
import type { PupilState } from '../../../contracts/vocabulary/receipt';
import type { Tx } from '../../platform/database/connection';

/** An own pupil, and who at home knows a notice: neither names nor ways nor reasons. */
export type PupilReceipt = {
  readonly childId: string;
  readonly name: string;
  readonly className: string | null;
  readonly people: readonly { readonly called: string; readonly state: PupilState }[];
};

export type PupilReceiptsWanted = {
  readonly noticeId: string;
  /** Only those of whose family nobody has acknowledged it. */
  readonly open: boolean;
  /** The last child of the page before, by id; '' for the first page. */
  readonly after: string;
  readonly limit: number;
};

/** The pupils whom the caller's own notice was about, by name. */
export const findPupilReceipts = async (
  tx: Tx,
  { noticeId, open, after, limit }: PupilReceiptsWanted,
): Promise<readonly PupilReceipt[]> => {
  const { rows } = await sql<PupilReceipt>`
    with pupils as (select * from care_pupil_receipts(${noticeId}))
    select p.child_id as "childId", p.name, p.class as "className", p.people from pupils p
      where (not ${open} or not p.known) and (${after} = '' or (p.name collate "zh-x-icu", p.child_id)
        > (select l.name collate "zh-x-icu", l.child_id from pupils l where l.child_id = ${after}))
      order by p.name collate "zh-x-icu", p.child_id limit ${limit}`.execute(tx);
  return rows;
};
