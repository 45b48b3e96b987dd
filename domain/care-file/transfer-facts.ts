import type { TransferState } from '../../contracts/vocabulary/transfer';
import type { CalendarDay } from '../calendar/calendar-day';

/** A household on its way to another village, or arrived there. */
export type Transfer = {
  readonly id: string;
  readonly fromCode: string;
  readonly toCode: string;
  readonly state: TransferState;
  readonly proposedOn: CalendarDay;
  /** The day of the answer; with an acceptance the household lives there from then on. */
  readonly answeredOn: CalendarDay | null;
  readonly kept: readonly KeptDue[];
};

/** The day on which a running period was due when the household moved. */
export type KeptDue = {
  readonly childId: string;
  readonly kind: 'home-visit' | 'director-contact';
  readonly period: string;
  readonly dueOn: CalendarDay;
};
