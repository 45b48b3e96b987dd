import { noticeTopics, type NoticeTopic } from '../../contracts/vocabulary/topic';
import { addDays, type CalendarDay, dayFrom, formatDay } from '../calendar/calendar-day';
import type { KnownYear } from '../holiday/known-days';
import { rulesFor } from '../policy/rules';
import { dueSeasons, type SeasonDue } from './season';
import type { SeasonCounty } from './season-county';

/** The same topic again within two weeks would be one notice too many: the earlier proposal stands for both. */
const REST_DAYS = 14;

/** A season that is due somewhere in the county today, with the places. */
export type CountySeason = SeasonDue & {
  /** The townships it is due in; the county's own code where it is all of them. */
  readonly regions: readonly string[];
  /** Every place says that it goes out without being asked for. */
  readonly auto: boolean;
  readonly packVersion: string;
};

/** What is due in the county today, once a topic and season, however many plans say so. */
export const countySeasons = (county: SeasonCounty, today: CalendarDay): readonly CountySeason[] => {
  const found = new Map<string, CountySeason>();
  for (const township of county.townships) {
    const rules = rulesFor(township.pack, township.overrides);
    const mode = rules.on('notice.season.mode', today);
    for (const due of dueSeasons(rules, county.known, today)) {
      const before = found.get(due.season);
      const auto = mode.value === 'auto';
      found.set(
        due.season,
        before === undefined
          ? { ...due, regions: [township.code], auto, packVersion: rules.versionOn(today) }
          : { ...before, regions: [...before.regions, township.code], auto: before.auto && auto },
      );
    }
  }
  return [...found.values()].map((season) => ({
    ...season,
    regions: season.regions.length === county.townships.length ? [county.code] : season.regions,
  }));
};

/** The proposals that the county is to be given today: due, not proposed before, and no topic twice within two weeks. */
export const deriveSeasonTasks = (county: SeasonCounty, today: CalendarDay): readonly CountySeason[] => {
  const known = new Set(county.proposed.map(({ season }) => season));
  const rested = new Set<NoticeTopic>(
    noticeTopics.filter(
      (topic) =>
        !county.proposed.some(
          ({ season, openedOn }) =>
            season.startsWith(`${topic}:`) && dayFrom(openedOn) > addDays(today, -REST_DAYS),
        ),
    ),
  );
  return countySeasons(county, today).filter(({ season, topic }) => {
    if (known.has(season) || !rested.has(topic)) return false;
    rested.delete(topic);
    return true;
  });
};

/** The topic of a season's name; null for a name nobody made. */
export const topicOfSeason = (season: string): NoticeTopic | null =>
  noticeTopics.find((topic) => season.startsWith(`${topic}:`)) ?? null;

/** From the day on which the State Council's notice is usually out, next year's days are asked for. */
const ASKED_FROM = '12-01';
/** After the summer a year's school breaks are over. */
const SCHOOL_ASKED_UNTIL = '08-31';

/** The calendars that the county is asked for today: `state:2027`, `school:2027`. */
export const missingCalendars = (
  known: readonly Pick<KnownYear, 'year' | 'part'>[],
  today: CalendarDay,
): readonly string[] => {
  const day = formatDay(today);
  const [year, monthDay] = [Number(day.slice(0, 4)), day.slice(5)];
  const wanted = [
    { part: 'state', year },
    ...(monthDay <= SCHOOL_ASKED_UNTIL ? [{ part: 'school', year }] : []),
    ...(monthDay >= ASKED_FROM
      ? [
          { part: 'state', year: year + 1 },
          { part: 'school', year: year + 1 },
        ]
      : []),
  ];
  return wanted
    .filter((asked) => !known.some((each) => each.part === asked.part && each.year === asked.year))
    .map(({ part, year: of }) => `${part}:${String(of)}`);
};
