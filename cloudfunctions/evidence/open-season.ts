import type { CalendarDay } from '../../domain/calendar/calendar-day';
import { countySeasons, type CountySeason } from '../../domain/notice/derive-season-tasks';
import type { Tx } from '../platform/database/connection';
import { findSeasonCounties } from '../stores/notices/find-season-counties';

export type OpenSeason = CountySeason & { readonly county: string };

/** The proposals that stand open in these counties and are still due, in the order of their tasks. */
export const openSeasons = async (
  tx: Tx,
  counties: readonly string[],
  today: CalendarDay,
): Promise<readonly OpenSeason[]> => {
  const found = await findSeasonCounties(tx, counties, today);
  return found.flatMap((county) => {
    const due = countySeasons(county, today);
    return county.tasks
      .filter(({ kind, state }) => kind === 'notice-season' && state === 'open')
      .flatMap(({ period }) =>
        due.filter(({ season }) => season === period).map((season) => ({ ...season, county: county.code })),
      );
  });
};
