import { dayNumber, dayText } from './days';

/** The demo's only county. */
const COUNTY = '990100';

/**
 * Read off a printed calendar of 2027, in a county that imports nothing and sends none of it: the season of floods, the first
 * weekend of its later months (Qidong names weekends), the days off that the law names by date, and the last Monday of March.
 */
const SEASONS: readonly (readonly [season: string, opens: string, until: string])[] = [
  ['fraud-abduction:safety-day:2027', '2027-03-22', '2027-04-04'],
  ['traffic:holiday:2027-05-01', '2027-04-24', '2027-05-02'],
  ['drowning:flood:2027', '2027-05-01', '2027-09-30'],
  ['flood-storm:flood:2027', '2027-05-01', '2027-09-30'],
  ['drowning:weekend:2027-06', '2027-06-03', '2027-06-06'],
  ['drowning:weekend:2027-07', '2027-07-01', '2027-07-04'],
  ['drowning:weekend:2027-08', '2027-08-05', '2027-08-08'],
  ['drowning:weekend:2027-09', '2027-09-02', '2027-09-05'],
  ['traffic:holiday:2027-10-01', '2027-09-24', '2027-10-03'],
];

/** Next year's days are asked for from the first of December, and nobody gives them. */
const ASKED = '2026-12-01';

/** What the calendar asks of the county today: `notice-season county season until`, `calendar-missing county year asked`. */
export const owedByCalendar = (today: number): readonly string[] => [
  ...SEASONS.filter(([, opens, until]) => dayNumber(opens) <= today && today <= dayNumber(until)).map(
    ([season, , until]) => `notice-season ${COUNTY} ${season} ${until}`,
  ),
  ...(dayText(today) < ASKED
    ? []
    : ['school:2027', 'state:2027'].map((year) => `calendar-missing ${COUNTY} ${year} ${ASKED}`)),
];
