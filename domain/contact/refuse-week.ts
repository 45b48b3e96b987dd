import type { CalendarDay } from '../calendar/calendar-day';
import { firstDayOf, type IsoWeek, lastDayOf } from '../calendar/iso-week';
import type { CareFile } from '../care-file/care-file';
import { refuse } from '../decision';
import { isWeekOwed } from '../task/types/weekly-contact';

/** A year: older weeks are history, and an official's correction rather than a confirmation. */
const OLDEST_DAYS = 366;

/** A word about a week that has not begun, or is history. */
export const refuseWeek = (week: IsoWeek, today: CalendarDay) => {
  if (firstDayOf(week) > today) return refuse('contact.weekInFuture', { fields: ['week'] });
  if (today - lastDayOf(week) > OLDEST_DAYS) return refuse('contact.weekTooOld', { fields: ['week'] });
  return null;
};

/** A word about children of another household, or a week that asks for nothing. */
export const refuseChildren = (file: CareFile, week: IsoWeek, childIds: readonly string[]) => {
  for (const id of childIds) {
    const child = file.children.find((known) => known.id === id);
    if (child === undefined) return refuse('record.notFound', { fields: ['childIds'] });
    if (!isWeekOwed(file, child, week)) return refuse('contact.notDue', { fields: ['week'] });
  }
  return null;
};
