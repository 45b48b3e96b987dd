import { sql } from 'kysely';
import type { TransferReason, TransferState } from '../../../contracts/vocabulary/transfer';
import type { Tx } from '../../platform/database/connection';

export type FoundTransfer = {
  readonly transferId: string;
  readonly householdId: string;
  readonly label: string;
  readonly children: number;
  readonly from: { readonly code: string; readonly name: string };
  readonly to: { readonly code: string; readonly name: string };
  readonly reason: TransferReason;
  readonly note: string | null;
  readonly state: TransferState;
  readonly proposedOn: string;
  readonly by: string;
  readonly answeredOn: string | null;
  readonly answeredBy: string | null;
  readonly answerNote: string | null;
};

export type TransfersWanted = {
  readonly householdId?: string;
  readonly after?: { readonly settled: boolean; readonly on: string; readonly id: string };
  readonly limit: number;
};

/** Transfers of either side in the caller's sight: those that wait first, then the latest. */
export const findTransfers = async (tx: Tx, wanted: TransfersWanted): Promise<readonly FoundTransfer[]> => {
  const { householdId, after, limit } = wanted;
  const further =
    after === undefined
      ? sql`true`
      : sql`(t.state <> 'open', date '2000-01-01' - t.proposed_on, t.id) > (${after.settled}::boolean, date '2000-01-01' - ${after.on}::date, ${after.id})`;
  const { rows } = await sql<FoundTransfer>`
    select t.id as "transferId", t.household_id as "householdId", t.label, t.children,
        jsonb_build_object('code', f.code, 'name', f.name) as from, jsonb_build_object('code', o.code, 'name', o.name) as to,
        t.reason, t.note, t.state, t.proposed_on as "proposedOn", p.name as by, t.answered_on as "answeredOn",
        (select a.name from person a where a.id = t.answered_by) as "answeredBy", t.answer_note as "answerNote"
      from household_transfer t join region f on f.code = t.from_code join region o on o.code = t.to_code
        join person p on p.id = t.proposed_by
      where ${further} and (${householdId === undefined} or t.household_id = ${householdId ?? ''})
      order by t.state <> 'open', date '2000-01-01' - t.proposed_on, t.id limit ${limit}`.execute(tx);
  return rows;
};
