import type { showCalendar } from '../../../contracts/calendar';
import { calendarParts } from '../../../contracts/vocabulary/occasion';
import { beijingText } from '../../../domain/calendar/beijing-time';
import { formatDay } from '../../../domain/calendar/calendar-day';
import { allow } from '../../../domain/decision';
import { comingSeasons } from '../../../domain/notice/coming-seasons';
import { officesOf, ownCounty } from '../../evidence/own-county';
import type { Handler } from '../../handler';
import { findCalendar, type FoundYear } from '../../stores/calendar/find-calendar';
import { findSeasonCounties } from '../../stores/notices/find-season-counties';

const UNKNOWN = { revision: 0, source: null, singleSource: false, by: null, at: null, stretches: [] };

const shownYear = (year: number, part: FoundYear['part'], found: FoundYear | undefined) => {
  if (found === undefined) return { year, part, ...UNKNOWN };
  const { revision, source, singleSource, by, at, stretches } = found;
  const days = stretches.map(({ kind, name, from, to }) => ({
    kind,
    name,
    from: formatDay(from),
    to: formatDay(to),
  }));
  return { year, part, revision, source, singleSource, by, at: beijingText(at), stretches: days };
};

/** `calendar.show`: this year and the next, known or not, and what comes of it. */
export const handleShowCalendar: Handler<typeof showCalendar> = async (_input, context) => {
  const { tx, actor, today } = context;
  const county = ownCounty(actor);
  const thisYear = Number(formatDay(today).slice(0, 4));
  const years = [thisYear, thisYear + 1];
  const known = await findCalendar(tx, { counties: [county], years });
  const [found] = await findSeasonCounties(tx, [county], today);
  return allow({
    today: formatDay(today),
    mayImport: officesOf(actor).includes(county),
    years: years.flatMap((year) =>
      calendarParts.map((part) =>
        shownYear(
          year,
          part,
          known.find((each) => each.year === year && each.part === part),
        ),
      ),
    ),
    due:
      found === undefined
        ? []
        : comingSeasons(found, today).map(({ opensOn, untilOn, ...season }) => ({
            ...season,
            topics: [...season.topics],
            opensOn: formatDay(opensOn),
            untilOn: formatDay(untilOn),
          })),
  });
};
