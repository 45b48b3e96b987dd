import type { CalendarDay } from '../../../domain/calendar/calendar-day';
import type { CareFile } from '../../../domain/care-file/care-file';
import type { CareRecord } from '../../../domain/care-file/records';
import type { CountChange } from '../../../domain/coverage/count-changes';
import type { ClearedSends, PlannedSend } from '../../../domain/message/planned-send';
import type { TaskChange } from '../../../domain/task/derive-tasks';

/** What is to be written for one household. */
export type Written = {
  readonly file: CareFile;
  readonly records: readonly CareRecord[];
  readonly tasks: readonly TaskChange[];
  readonly sends: readonly PlannedSend[];
  readonly clears: readonly ClearedSends[];
  readonly counts: readonly CountChange[];
  readonly reviews: ReadonlyMap<string, CalendarDay>;
  readonly packVersion: string;
};

export type WrittenBy = {
  readonly now: Date;
  readonly today: CalendarDay;
  readonly actor: string;
  readonly role: string;
  readonly op: string;
};
