import type { CalendarDay } from '../calendar/calendar-day';
import { isCovered } from '../care-file/away';
import type { CareFile, Child } from '../care-file/care-file';

/** Digits of a village's code, and of the county's that it begins with (GB/T 2260 and 10114). */
const VILLAGE = 12;
const COUNTY = 6;

/** Whether a child on file lives in another place than its household register says. */
export const isApart = (
  { villageCode }: Pick<CareFile, 'villageCode'>,
  child: Child,
  day: CalendarDay,
): boolean => child.registeredCode !== villageCode && isCovered(child, day);

/**
 * Whether the two sides can agree here: the register lies in a village of the same county. Another county's office has no
 * account, so what was agreed with it is only written down.
 */
export const isWithinCounty = (villageCode: string, registeredCode: string): boolean =>
  registeredCode.length === VILLAGE && registeredCode.slice(0, COUNTY) === villageCode.slice(0, COUNTY);
