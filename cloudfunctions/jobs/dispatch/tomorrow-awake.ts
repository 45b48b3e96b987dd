import { addDays, dayOf, instantOf } from '../../../domain/calendar/calendar-day';
import { outsideQuietHours } from '../../../domain/message/quiet-hours';
import { rulesFor } from '../../../domain/policy/rules';

/** The first moment of the next day at which a phone may ring: when a number's, or the operator's, day is used up. */
export const tomorrowAwake = (now: Date): Date => {
  const day = addDays(dayOf(now), 1);
  return outsideQuietHours(instantOf(day, '00:00'), rulesFor('national', []).on('quietHours', day).value);
};
