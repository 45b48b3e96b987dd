import type { TransferReason, TransferState } from '../../contracts/vocabulary/transfer';
import type { CalendarDay } from '../calendar/calendar-day';
import type { CareFile, PackOverride } from './care-file';
import type { CareRecord } from './records';
import type { KeptDue, Transfer } from './transfer-facts';

/** A place as a care file knows it: what changes for the file when its household moves there. */
export type NewPlace = {
  readonly villageCode: string;
  readonly villageName: string;
  readonly pack: string;
  readonly overrides: readonly PackOverride[];
};

/** What happens to a household that is to move to another village. */
export type TransferRecord =
  | {
      readonly kind: 'transfer-proposed';
      readonly record: Transfer;
      readonly label: string;
      readonly children: number;
      readonly why: TransferReason;
      readonly note: string | null;
      readonly by: string;
    }
  | {
      readonly kind: 'transfer-settled';
      readonly record: { readonly id: string };
      readonly state: Exclude<TransferState, 'open'>;
      readonly on: CalendarDay;
      readonly note: string | null;
      readonly kept: readonly KeptDue[];
      /** Where the household lives from now on; null unless it was accepted. */
      readonly place: NewPlace | null;
      readonly by: string;
    };

export const isTransferRecord = (record: CareRecord): record is TransferRecord =>
  record.kind === 'transfer-proposed' || record.kind === 'transfer-settled';

/** The facts after one of them: an acceptance puts the household under another village, and its plan. */
export const applyTransfer = (file: CareFile, change: TransferRecord): CareFile => {
  if (change.kind === 'transfer-proposed') return { ...file, transfers: [...file.transfers, change.record] };
  const { record, state, on, kept, place } = change;
  const transfers = file.transfers.map((known) =>
    known.id === record.id ? { ...known, state, answeredOn: on, kept } : known,
  );
  return { ...file, transfers, ...place };
};
