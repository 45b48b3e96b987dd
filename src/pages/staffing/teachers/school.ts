import type { DataOf } from '../../../api/call';
import { teachersCopy as copy } from '../../../copy/school';
import type { Day } from '../../../kit/calendar/days';
import { sayDate } from '../../../kit/calendar/say-day';

export type School = DataOf<'school.list'>['schools'][number];
export type Teacher = School['posts'][number];

/** 五（1）班，9月1日 起; until when, once that is known. */
export function teacherLine({ className, from, to }: Teacher, today: Day): string {
  return [
    className ?? copy.contact,
    to === null ? copy.since(sayDate(from, today)) : copy.until(sayDate(to, today)),
  ].join('，');
}
