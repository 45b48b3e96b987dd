import type { ContactLine } from '../../../contracts/vocabulary/contact';
import { addDays, type CalendarDay } from '../../calendar/calendar-day';
import {
  firstDayOf,
  type IsoWeek,
  lastDayOf,
  nextWeek,
  parseWeek,
  previousWeek,
  weekOf,
  weeksBetween,
} from '../../calendar/iso-week';
import { isApartBetween, isLeftBehind } from '../../care-file/away';
import type { CareFile, Child } from '../../care-file/care-file';
import { holdsOn } from '../../care-file/care-file';
import type { DutyQuestion, DutyWindow, TaskType } from '../task-type';

/**
 * 未成年人保护法第二十三条: guardians who are away keep in touch with the child and with the caregiver at least once a
 * week. A week that nobody confirmed becomes the director's task after the grace day; a late record closes it.
 */
export const weeklyContact: TaskType<'weekly-contact'> = {
  kind: 'weekly-contact',
  title: '一周的联系还没确认',
  duty: '每周联系',
  assignee: 'director',
  windows: (question) => weeksInPlay(question).flatMap((week) => windowOf(question, week)),
};

/**
 * Whether a child's week asks for confirmation at all: on file, left behind and a guardian away since its Monday at the
 * latest. It is known on every day of the week, so that no reminder depends on a pass that happened to run.
 */
export const isWeekOwed = (file: CareFile, child: Child, week: IsoWeek): boolean => {
  const monday = firstDayOf(week);
  const sunday = lastDayOf(week);
  return (
    child.openedOn <= monday &&
    isLeftBehind(child, monday) &&
    isLeftBehind(child, sunday) &&
    file.guardians.some((guardian) => isApartBetween(guardian, monday, monday))
  );
};

/** The lines a week has: no caregiver, no second line. */
export const linesOwed = (file: CareFile, week: IsoWeek): readonly ContactLine[] =>
  file.caregivers.some((caregiver) => holdsOn(caregiver, lastDayOf(week))) ? BOTH : ONLY_CHILD;

const BOTH: readonly ContactLine[] = ['child', 'caregiver'];
const ONLY_CHILD: readonly ContactLine[] = ['child'];

export type WeekLine = { readonly week: IsoWeek; readonly line: ContactLine };

/** The record that keeps a line of a child's week, null when nobody has confirmed it. */
export const keptBy = (file: CareFile, childId: string, { week, line }: WeekLine) =>
  file.contacts.find(
    (contact) =>
      contact.current &&
      !contact.withdrawn &&
      contact.childId === childId &&
      contact.week === week &&
      contact.line === line,
  ) ?? null;

const weeksInPlay = ({ file, child, today, periods }: DutyQuestion): readonly IsoWeek[] => {
  const thisWeek = weekOf(today);
  // Weeks that ended since the last review are looked at even if no pass ran for a month. A file that was never looked at
  // may bring years along that nobody was asked about: it begins with the last complete week.
  const reviewed = child.reviewedOn ?? today;
  const recent = weeksBetween(previousWeek(weekOf(reviewed < today ? reviewed : today)), nextWeek(thisWeek));
  // A week that was confirmed in time has no task; when its record is taken back, however late, it is asked for again.
  const takenBack = file.contacts.filter((each) => each.withdrawn && each.childId === child.id);
  const again = [...takenBack.map(({ week }) => week), ...weeksNotAtHome(file, today)];
  if (periods.length === 0 && again.length === 0) return recent;
  const asked = periods.flatMap((period) => parseWeek(period) ?? []);
  return [...new Set([...asked, ...again, ...recent])].sort();
};

/**
 * Weeks that a stay at home had ended and that are told otherwise now: the parent left earlier, or never came. Weeks from
 * before the stay was first told were asked for at their time, or lie before the file was first looked at.
 */
const weeksNotAtHome = ({ guardians }: CareFile, today: CalendarDay): readonly IsoWeek[] =>
  guardians.flatMap(({ homeStays }) =>
    homeStays.flatMap(({ insteadOf, saidOn }) => {
      if (insteadOf === undefined) return [];
      const first = insteadOf.from > saidOn ? weekOf(insteadOf.from) : previousWeek(weekOf(saidOn));
      const last = insteadOf.to === null || insteadOf.to > today ? today : insteadOf.to;
      return weeksBetween(first, nextWeek(weekOf(last)));
    }),
  );

const windowOf = ({ file, child, rules }: DutyQuestion, week: IsoWeek): readonly DutyWindow[] => {
  if (!isWeekOwed(file, child, week)) return NONE;
  const grace = rules.on('contact.graceDays', firstDayOf(week)).value ?? 0;
  const opensOn = addDays(lastDayOf(week), 1 + grace);
  return [{ period: week, opensOn, dueOn: opensOn, fulfilledBy: keptWholeBy(file, child.id, week) }];
};

const NONE: readonly DutyWindow[] = [];

/** The record of the last line, null while any line of the week is open. */
const keptWholeBy = (file: CareFile, childId: string, week: IsoWeek): string | null => {
  let last: string | null = null;
  for (const line of linesOwed(file, week)) {
    last = keptBy(file, childId, { week, line })?.id ?? null;
    if (last === null) return null;
  }
  return last;
};
