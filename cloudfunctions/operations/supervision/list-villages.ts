import type { listVillages } from '../../../contracts/supervision';
import { assignmentTitles } from '../../../domain/assignment/assignment-titles';
import { formatDay } from '../../../domain/calendar/calendar-day';
import { allow, refuse } from '../../../domain/decision';
import { placesOf } from '../../../domain/supervision/places-of';
import type { Handler } from '../../handler';
import { findVillagesAndDirectors } from '../../stores/supervision/find-villages-and-directors';

/** `supervision.villages`: who directs what, for the forms; colleagues and no family. */
export const handleListVillages: Handler<typeof listVillages> = async (_input, context) => {
  const asked = placesOf(context.actor, undefined);
  if (asked === null) return refuse('access.denied');
  const today = formatDay(context.today);
  const villages = await findVillagesAndDirectors(context.tx, { within: asked.within, today });
  return allow({
    today,
    role: asked.role,
    villages: villages.map(({ directors, ...village }) => ({ ...village, directors: [...directors] })),
    titles: Object.entries(assignmentTitles).map(([title, text]) => ({ title, text })),
  });
};
