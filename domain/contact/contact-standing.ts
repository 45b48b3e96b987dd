import type { ContactRung } from '../../contracts/vocabulary/contact';
import { type CalendarDay, dayOf } from '../calendar/calendar-day';
import { type IsoWeek, lastDayOf, previousWeek, weekOf, weeksBetween } from '../calendar/iso-week';
import { isApartBetween } from '../care-file/away';
import type { CareFile, Child, Contact } from '../care-file/care-file';
import type { Rules } from '../policy/rules';
import { isWeekOwed, keptBy } from '../task/types/weekly-contact';

/** A week is the law's measure; a stretch between two weeks may be longer, and this is when it is said. */
const QUIET_AFTER_DAYS = 7;
/** The facts reach back no further; longer is told as so much. */
const LONGEST_DAYS = 62;

/** The day on which a contact was: the day that was told, else the day of the entry, but never after its week. */
const dayOfContact = ({ happenedOn, enteredAt, week }: Contact): CalendarDay => {
  if (happenedOn !== null) return happenedOn;
  const entered = dayOf(new Date(enteredAt));
  return entered < lastDayOf(week) ? entered : lastDayOf(week);
};

/**
 * Days since anybody away was last in touch with a child, where they are more than seven; null below that, and where the
 * week asks for nothing. A hint beside the natural weeks, and never a record. At most 62.
 */
export const quietDays = (file: CareFile, child: Child, today: CalendarDay): number | null => {
  if (!isWeekOwed(file, child, weekOf(today))) return null;
  const spoken = file.contacts
    .filter((each) => each.childId === child.id && each.line === 'child' && each.current && !each.withdrawn)
    .map(dayOfContact);
  const home = file.guardians.flatMap(({ homeStays }) =>
    homeStays.flatMap(({ to, withdrawn }) => (to === null || withdrawn ? [] : [to])),
  );
  const left = file.guardians
    .filter((guardian) => isApartBetween(guardian, today, today))
    .flatMap(({ awayFrom }) => awayFrom ?? []);
  const began = left.length === 0 ? child.openedOn : left.reduce((a, b) => (a < b ? a : b));
  const last = [...spoken, ...home, began, child.openedOn]
    .filter((day) => day <= today)
    .reduce<CalendarDay>((a, b) => (a > b ? a : b), child.openedOn);
  const days = Math.min(today - last, LONGEST_DAYS);
  return days > QUIET_AFTER_DAYS ? days : null;
};

/**
 * Whether a guardian says that the week's call was and the caregiver, asked after it, says it was not. What was said
 * before the guardian's word is no contradiction: the call came later. Taking either word back ends it.
 */
export const isToldApart = (file: CareFile, childId: string, week: IsoWeek): boolean => {
  const of = file.contacts.filter(
    (each) => each.childId === childId && each.week === week && each.line === 'child' && !each.withdrawn,
  );
  const standing = of.filter(({ current }) => current);
  const last = standing.filter(({ source }) => source === 'caregiver').map(at);
  const guardians = standing
    .filter(({ source }) => source === 'guardian')
    .map(({ sourcePerson }) => sourcePerson);
  const firsts = of.filter(({ sourcePerson }) => guardians.includes(sourcePerson)).map(at);
  if (firsts.length === 0) return false;
  // A guardian who words it anew has said it at the first time.
  const first = Math.min(...firsts);
  return file.notYets.some((said) => {
    const when = at(said);
    return said.childId === childId && said.week === week && when > first && last.every((yes) => yes < when);
  });
};

const at = ({ enteredAt }: { readonly enteredAt: string }): number => Date.parse(enteredAt);

/** Weeks back that a director is still shown what two people told apart. */
const TOLD_APART_WEEKS = 4;

/** Children and weeks on which the two sides differ, newest first. */
export const toldApart = (
  file: CareFile,
  today: CalendarDay,
): readonly { readonly childId: string; readonly week: IsoWeek }[] => {
  const weeks = [...Array(TOLD_APART_WEEKS - 1).keys()].reduce<IsoWeek[]>(
    (known) => [...known, previousWeek(known.at(-1) ?? weekOf(today))],
    [weekOf(today)],
  );
  return weeks.flatMap((week) =>
    file.children.filter(({ id }) => isToldApart(file, id, week)).map(({ id }) => ({ childId: id, week })),
  );
};

/**
 * Whether the caregivers are asked about this week although a guardian has confirmed it: only as often as the county
 * says, counted from the last week in which one of them answered.
 */
export const isCaregiverAsked = (file: CareFile, rules: Rules, today: CalendarDay): boolean => {
  const week = weekOf(today);
  const every = rules.on('contact.caregiver.askEvery', today).value?.weeks ?? null;
  if (every === null || !file.children.some((child) => isWeekOwed(file, child, week))) return false;
  const answered = [
    ...file.contacts.filter(({ source, withdrawn }) => source === 'caregiver' && !withdrawn),
    ...file.notYets,
  ].map((each) => each.week);
  const begun = file.children.map(({ openedOn }) => weekOf(openedOn));
  const last = [...answered, ...begun].filter((each) => each <= week).reduce((a, b) => (a > b ? a : b), '');
  return last !== '' && weeksBetween(last as IsoWeek, week).length > every; // one of the weeks above
};

/** Who is asked next about a household's silence; anybody's record brings it back to the first. */
export const contactRung = (file: CareFile, rules: Rules, today: CalendarDay): ContactRung => {
  const due = file.tasks
    .filter(({ kind, state }) => kind === 'weekly-contact' && state === 'open')
    .map(({ dueOn }) => dueOn);
  if (due.length > 0) {
    const over = today - Math.min(...due);
    const reaches = (key: 'task.escalate.supervisorDays' | 'task.escalate.countyDays'): boolean => {
      const days = rules.on(key, today).value;
      return days !== null && over >= days;
    };
    if (reaches('task.escalate.countyDays')) return 'county';
    return reaches('task.escalate.supervisorDays') ? 'supervisor' : 'director';
  }
  const last = previousWeek(weekOf(today));
  const silent = file.children.some(
    (child) =>
      isWeekOwed(file, child, last) && keptBy(file, child.id, { week: last, line: 'child' }) === null,
  );
  return silent ? 'caregiver' : 'parent';
};
