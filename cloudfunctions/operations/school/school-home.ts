import type { schoolHome } from '../../../contracts/school';
import { formatInstant } from '../../../domain/calendar/beijing-time';
import { formatDay } from '../../../domain/calendar/calendar-day';
import { allow } from '../../../domain/decision';
import { noSchoolOn } from '../../../domain/holiday/no-school';
import type { Handler } from '../../handler';
import { findPupilAbsences } from '../../stores/absences/find-absences';
import { findCalendar } from '../../stores/calendar/find-calendar';

const instantText = (at: string): string => formatInstant(new Date(at));

/** `school.home`: what a teacher opens in the morning. */
export const handleSchoolHome: Handler<typeof schoolHome> = async (_input, context) => {
  const { tx, actor } = context;
  const posts = actor.posts ?? [];
  const today = formatDay(context.today);
  const counties = [...new Set(posts.map(({ region }) => region.slice(0, 6)))];
  const years = await findCalendar(tx, { counties, years: [Number(today.slice(0, 4))] });
  const absences = await findPupilAbsences(tx, today);
  await context.trace('teacher', { absences: absences.map(({ absenceId }) => absenceId) });
  return allow({
    name: actor.name ?? '',
    today,
    posts: posts.map(({ school, region, class: own }) => ({ school, region, className: own ?? null })),
    noSchool: noSchoolOn(context.today, years),
    absences: absences.map((absence) => ({
      ...absence,
      askedAt: instantText(absence.askedAt),
      answerDueAt: instantText(absence.answerDueAt),
    })),
  });
};
