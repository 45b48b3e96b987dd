import type { CalendarDay } from '../../domain/calendar/calendar-day';
import type { CareRecord } from '../../domain/care-file/records';
import type { KeptFile } from './kept-file';

/** What a happening becomes for the file as it is then. */
export type Becomes = (kept: KeptFile, day: CalendarDay) => readonly CareRecord[];
