import { dayCopy } from '../../../copy/day';
import { addDays, type Day } from '../../../kit/calendar/days';

/** The last days, to choose one with a tap. */
export const lastDays = (today: Day): readonly { readonly value: Day; readonly label: string }[] => [
  { value: today, label: dayCopy.today },
  { value: addDays(today, -1), label: dayCopy.yesterday },
  { value: addDays(today, -2), label: dayCopy.beforeYesterday },
];
