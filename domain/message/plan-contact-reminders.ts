import { type CalendarDay, dayOfWeek, addDays, formatDay, instantOf } from '../calendar/calendar-day';
import { firstDayOf, type IsoWeek, lastDayOf, nextWeek, weekOf } from '../calendar/iso-week';
import { isApartBetween } from '../care-file/away';
import { type CareFile, type Guardian, holdsOn } from '../care-file/care-file';
import { isOutOfReach } from '../contact/unreachable';
import type { Rules } from '../policy/rules';
import { isWeekOwed, keptBy, linesOwed } from '../task/types/weekly-contact';
import type { ClearedSends, PlannedSend } from './planned-send';

const stepNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

export type PlannedReminders = {
  readonly sends: readonly PlannedSend[];
  readonly clears: readonly ClearedSends[];
  /** The next day on which a reminder may have to be promised; null where no week is owed. */
  readonly nextOn: CalendarDay | null;
};

/**
 * Friday and Sunday evening (product defaults), to every guardian who is away, while a line of any child's week is open;
 * one confirmation that completes the household's week clears what is left of it, as a group.
 */
export const planContactReminders = (
  file: CareFile,
  rules: Rules,
  { today, now }: { readonly today: CalendarDay; readonly now: Date },
): PlannedReminders => {
  const week = weekOf(today);
  const { cause, outdated } = causesOf(file, week);
  const times = rules.on('contact.reminder.times', today).value ?? [];
  const owing = file.children.filter((child) => isWeekOwed(file, child, week));
  const complete = owing.every((child) =>
    linesOwed(file, week).every((line) => keptBy(file, child.id, { week, line }) !== null),
  );
  const nextOn = nextReminderDay(file, today, {
    weekdays: times.map((time) => time.weekday),
    skipThisWeek: complete,
  });
  if (complete) return { sends: [], clears: owing.length > 0 ? [...outdated, clear(cause)] : [], nextOn };

  const sends = times
    .filter((time) => time.weekday === dayOfWeek(today) && instantOf(today, time.time) > now)
    .flatMap((time) =>
      toRemind(file, week, today).map((guardian) => ({
        cause,
        step: stepNames[time.weekday - 1] ?? 'day',
        personId: guardian.personId,
        topic: 'contact-reminder' as const,
        fields: { week, until: formatDay(lastDayOf(week)), untilShort: '周日' },
        notBefore: instantOf(today, time.time),
      })),
    );
  return { sends, clears: outdated, nextOn };
};

/** Whoever is away and can be reached; where nobody is, the other guardian, who makes up for it. */
const toRemind = (file: CareFile, week: IsoWeek, today: CalendarDay): readonly Guardian[] => {
  const reached = file.guardians.filter(
    (guardian) => holdsOn(guardian, today) && !isOutOfReach(file, guardian.personId, today),
  );
  const away = reached.filter((guardian) => isApartBetween(guardian, firstDayOf(week), lastDayOf(week)));
  return away.length > 0 ? away : reached;
};

const clear = (cause: string): ClearedSends => ({ cause, personId: null });

/**
 * A promise is made once, ever; one that a confirmation cleared cannot be made again under its key. Taking a
 * confirmation back therefore begins a new cause, and whatever is still promised under an earlier one is cleared.
 */
const causesOf = (
  file: CareFile,
  week: IsoWeek,
): { readonly cause: string; readonly outdated: readonly ClearedSends[] } => {
  const base = `contact:${file.householdId}:${week}`;
  const takenBack = file.contacts.filter((contact) => contact.week === week && contact.withdrawn).length;
  const causes = Array.from({ length: takenBack + 1 }, (_, revision) =>
    revision === 0 ? base : `${base}:${String(revision)}`,
  );
  return { cause: causes.at(-1) ?? base, outdated: causes.slice(0, -1).map(clear) };
};

const nextReminderDay = (
  file: CareFile,
  today: CalendarDay,
  { weekdays, skipThisWeek }: { readonly weekdays: readonly number[]; readonly skipThisWeek: boolean },
): CalendarDay | null => {
  const thisWeek = weekOf(today);
  const days = [thisWeek, nextWeek(thisWeek)].flatMap((week) =>
    (week === thisWeek && skipThisWeek) || !file.children.some((child) => isWeekOwed(file, child, week))
      ? []
      : weekdays.map((weekday) => addDays(firstDayOf(week), weekday - 1)),
  );
  return days.filter((day) => day > today).sort((a, b) => a - b)[0] ?? null;
};
