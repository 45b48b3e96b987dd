import type { CareFile } from './care-file';
import type { CareRecord } from './records';
import type { TransferRecord } from './transfer-record';

/** Whether a record is about a move; it leaves no line in an agreement's trail and promises no message. */
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
