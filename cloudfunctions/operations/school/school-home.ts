import type { schoolHome } from '../../../contracts/school';
import { formatInstant } from '../../../domain/calendar/beijing-time';
import { formatDay } from '../../../domain/calendar/calendar-day';
import type { SchoolPost } from '../../../domain/school/posts';
import { allow } from '../../../domain/decision';
import { noSchoolOn } from '../../../domain/holiday/no-school';
import { wordsOfToday } from '../../evidence/words-of-today';
import type { Handler } from '../../handler';
import type { WordSent } from '../../stores/safety-words/find-words-sent';
import { findPupilAbsences } from '../../stores/absences/find-absences';
import type { DueWord } from '../../../domain/notice/safety-word';
import { findCalendar } from '../../stores/calendar/find-calendar';

const instantText = (at: string): string => formatInstant(new Date(at));

/** Said to the class, or to the whole school. */
const isSaid = (
  { school, class: own }: SchoolPost,
  { length }: DueWord,
  sent: readonly WordSent[],
): boolean =>
  sent.some(
    (each) =>
      each.school === school &&
      each.length === length &&
      (each.className === null || each.className === (own ?? null)),
  );

/** `school.home`: what a teacher opens in the morning. */
export const handleSchoolHome: Handler<typeof schoolHome> = async (_input, context) => {
  const { tx, actor } = context;
  const posts = actor.posts ?? [];
  const today = formatDay(context.today);
  const counties = [...new Set(posts.map(({ region }) => region.slice(0, 6)))];
  const years = await findCalendar(tx, { counties, years: [Number(today.slice(0, 4))] });
  const { due, sent } = await wordsOfToday(context);
  const ofToday = sent.filter(({ on }) => on === today);
  const absences = await findPupilAbsences(tx, today);
  await context.trace('teacher', { absences: absences.map(({ absenceId }) => absenceId) });
  return allow({
    name: actor.name ?? '',
    today,
    posts: posts.map(({ school, region, class: own }) => ({ school, region, className: own ?? null })),
    word:
      due === null ? null : { length: due.length, said: posts.every((post) => isSaid(post, due, ofToday)) },
    noSchool: noSchoolOn(context.today, years),
    absences: absences.map((absence) => ({
      ...absence,
      askedAt: instantText(absence.askedAt),
      answerDueAt: instantText(absence.answerDueAt),
    })),
  });
};
