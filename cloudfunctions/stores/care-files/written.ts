import type { CalendarDay } from '../../../domain/calendar/calendar-day';
import type { CareFile } from '../../../domain/care-file/care-file';
import type { CareRecord } from '../../../domain/care-file/records';
import type { CountChange } from '../../../domain/coverage/count-changes';
import type { ClearedSends, PlannedSend } from '../../../domain/message/planned-send';
import type { ResidenceCase } from '../../../domain/residence/residence-cases';
import type { TaskChange } from '../../../domain/task/derive-tasks';

/** What is to be written for one household. */
export type Written = {
  readonly file: CareFile;
  /** Where the household lives after it. */
  readonly villageCode: string;
  readonly records: readonly CareRecord[];
  readonly tasks: readonly TaskChange[];
  readonly sends: readonly PlannedSend[];
  readonly clears: readonly ClearedSends[];
  readonly counts: readonly CountChange[];
  /** What the side of registration is told; empty for nearly everybody. */
  readonly cases: readonly ResidenceCase[];
  readonly reviews: ReadonlyMap<string, CalendarDay>;
  readonly packVersion: string;
};

export type WrittenBy = {
  readonly now: Date;
  readonly today: CalendarDay;
  readonly actor: string;
  readonly role: string;
  readonly op: string;
  /** Where the call came from, for the evidence trail; a job comes from nowhere. */
  readonly origin?: Origin;
};

/** A device as it describes itself, and the network address as the platform saw it. */
export type Origin = { readonly device: string | null; readonly address: string | null };
