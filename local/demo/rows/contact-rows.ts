import type { ContactLine, ContactSource } from '../../../contracts/vocabulary/contact';
import { addDays, type CalendarDay, dayFrom, formatDay } from '../../../domain/calendar/calendar-day';
import { firstDayOf, type IsoWeek, lastDayOf, weekOf, weeksBetween } from '../../../domain/calendar/iso-week';
import { isBound } from '../contact-details';
import type { Guardian, Home } from '../county';
import { type Place, places } from '../demo-county';
import { demoId, pick } from '../demo-id';
import { at, type Moment, openedOn, type Row } from './moment';

export type ContactRow = Row & {
  readonly child_id: string;
  readonly line: ContactLine;
  readonly week: string;
};

type Told = { readonly source: ContactSource; readonly key: string };
type Week = { readonly week: IsoWeek; readonly weeksAgo: number };

const LINES: readonly ContactLine[] = ['child', 'caregiver'];

/** Weeks that ask for contact: a caregiver was entrusted, and the week began with a guardian away and the file open. */
const owedWeeks = (home: Home, today: CalendarDay): readonly Week[] => {
  const left = home.guardians.flatMap(({ away }) => (away === undefined ? [] : [dayFrom(away.since)]));
  const [first] = left.sort((a, b) => a - b);
  if (home.caregiver === undefined || first === undefined) return [];
  const from = first > openedOn(home) ? first : openedOn(home);
  const weeks = weeksBetween(weekOf(from), weekOf(today));
  return weeks
    .map((week, index) => ({ week, weeksAgo: weeks.length - 1 - index }))
    .filter(({ week }) => firstDayOf(week) >= from);
};

const answering = (home: Home): readonly Guardian[] =>
  home.guardians.filter(
    (guardian) => isBound(guardian) && guardian.silent !== true && guardian.away !== undefined,
  );

/** Mostly a parent's own word; now and then the caregiver's 打过了, or what the director was told on the phone. */
const usualSource = (home: Home, { week, weeksAgo }: Week): ContactSource => {
  if (weeksAgo === 0) return 'guardian';
  const drawn = pick(`source:${home.key}:${week}`, 10);
  if (drawn < 6) return 'guardian';
  return drawn < 9 ? 'caregiver' : 'director';
};

type Line = { readonly childKey: string; readonly line: ContactLine };

const guardianOf = (home: Home, { week }: Week): Told | null => {
  const guardians = answering(home);
  const other = pick(`parent:${home.key}:${week}`, 5) === 0;
  const guardian = guardians[other ? guardians.length - 1 : 0];
  return guardian === undefined ? null : { source: 'guardian', key: guardian.key };
};

const caregiverOf = ({ caregiver }: Home): Told | null =>
  caregiver !== undefined && isBound(caregiver) ? { source: 'caregiver', key: caregiver.key } : null;

/**
 * The caregiver vouches for the eldest child's call; the rest of that week is the parent's own record, if there is one,
 * else the caregiver's, else the director's.
 */
const tellerOf = (place: Place, week: Week, { childKey, line }: Line): Told => {
  const { home, village } = place;
  const source = home.sources?.[week.weeksAgo] ?? usualSource(home, week);
  const vouches = source === 'caregiver' && line === 'child' && childKey === home.children[0]?.key;
  const [guardian, caregiver] = [guardianOf(home, week), caregiverOf(home)];
  const director: Told = { source: 'director', key: village.director.key };
  const inTurn = vouches ? [caregiver, guardian] : [guardian, caregiver];
  return source === 'director' ? director : (inTurn.find((told) => told !== null) ?? director);
};

const isGap = (home: Home, { weeksAgo }: Week, { childKey, line }: Line): boolean =>
  (home.gaps ?? []).some(
    (gap) => gap.weeksAgo === weeksAgo && gap.line === line && (gap.child ?? childKey) === childKey,
  );

/** Friday to Sunday of a past week; the running week's Monday or Tuesday. */
const dayIn = (home: Home, { week, weeksAgo }: Week): CalendarDay =>
  weeksAgo === 0
    ? addDays(firstDayOf(week), pick(`day:${home.key}:${week}`, 2))
    : addDays(firstDayOf(week), 4 + pick(`day:${home.key}:${week}`, 3));

const MODES = ['video', 'video', 'phone', 'voice'] as const;

const contactRow = (place: Place, week: Week, of: Line): ContactRow => {
  const { home } = place;
  const told = tellerOf(place, week, of);
  const day = dayIn(home, week);
  const own = told.source === 'guardian';
  // A few parents remember on Monday; nobody did in the week before this one, which is still in everybody's hands.
  const late = own && week.weeksAgo > 1 && pick(`late:${home.key}:${week.week}`, 12) === 0;
  return {
    id: demoId('co', [of.childKey, of.line, week.week, told.key].join(':')),
    child_id: demoId('ch', of.childKey),
    household_id: demoId('hh', home.key),
    line: of.line,
    week: week.week,
    source: told.source,
    source_person: demoId('pe', told.key),
    revision: 1,
    current: true,
    withdrawn: false,
    happened_on: told.source === 'director' ? null : formatDay(day),
    entered_at: late
      ? at(addDays(lastDayOf(week.week), 1), '12:20')
      : at(day, `20:${String(10 + pick(home.key, 45))}`),
    late,
    mode: own ? (MODES[pick(`mode:${home.key}:${week.week}`, MODES.length)] ?? null) : null,
    note: null,
    reason: null,
  };
};

/** Every line of every past week that was kept, and of the running week where somebody was quick. */
export const contactRows = ({ today, now }: Moment): readonly ContactRow[] =>
  places
    .flatMap((place) =>
      owedWeeks(place.home, today)
        .filter(({ weeksAgo }) => weeksAgo > 0 || place.home.thisWeek === true)
        .flatMap((week) =>
          place.home.children
            .flatMap(({ key }) => LINES.map((line): Line => ({ childKey: key, line })))
            .filter((line) => !isGap(place.home, week, line))
            .map((line) => contactRow(place, week, line)),
        ),
    )
    .filter((row) => new Date(String(row['entered_at'])) <= now);
