/** Times of the year at which a safety topic is due (domain/notice/occasions.ts says which topics, and when). */
export const noticeOccasions = [
  'flood',
  'weekend',
  'holiday',
  'summer-break',
  'winter-break',
  'school-start',
  'safety-day',
] as const;
export type NoticeOccasion = (typeof noticeOccasions)[number];

/** Two calendars of a year: the State Council's days off and days made up for, and the schools' breaks. */
export const calendarParts = ['state', 'school'] as const;
export type CalendarPart = (typeof calendarParts)[number];

/** What a stretch of days is. A `workday` is a Saturday or Sunday that is worked (调休上班). */
export const dayKinds = ['holiday', 'workday', 'winter-break', 'summer-break'] as const;
export type DayKind = (typeof dayKinds)[number];
