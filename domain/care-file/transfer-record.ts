import type { TransferReason, TransferState } from '../../contracts/vocabulary/transfer';
import type { CalendarDay } from '../calendar/calendar-day';
import type { PackOverride } from './care-file';
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
