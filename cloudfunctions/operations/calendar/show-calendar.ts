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

const shownYear = (year: number, part: FoundYear['part'], found: FoundYear | undefined) => ({
  year,
  part,
  revision: found?.revision ?? 0,
  source: found?.source ?? null,
  singleSource: found?.singleSource ?? false,
  by: found?.by ?? null,
  at: found === undefined ? null : beijingText(found.at),
  stretches: (found?.stretches ?? []).map(({ kind, name, from, to }) => ({
    kind,
    name,
    from: formatDay(from),
    to: formatDay(to),
  })),
});

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
