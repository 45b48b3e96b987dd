import type { NoticeOccasion } from '../../contracts/vocabulary/occasion';
import type { NoticeTopic } from '../../contracts/vocabulary/topic';
import { addDays, type CalendarDay } from '../calendar/calendar-day';
import { rulesFor } from '../policy/rules';
import { occasionTopics } from './occasions';
import { type SeasonWindow, seasonWindows } from './season';
import type { SeasonCounty } from './season-county';

/** How far a list of what comes next looks ahead. */
const AHEAD_DAYS = 180;

export type ComingSeason = Omit<SeasonWindow, 'period'> & {
  readonly occasion: NoticeOccasion;
  readonly topics: readonly NoticeTopic[];
};

/** What is due now or in the next half year somewhere in the county, the next first, each occasion once. */
export const comingSeasons = (county: SeasonCounty, today: CalendarDay): readonly ComingSeason[] => {
  const found = new Map<string, ComingSeason>();
  for (const { pack, overrides } of county.townships) {
    for (const { period, ...window } of seasonWindows(rulesFor(pack, overrides), county.known, today)) {
      if (window.untilOn < today || window.opensOn > addDays(today, AHEAD_DAYS)) continue;
      const key = `${window.occasion}:${period}`;
      const before = found.get(key);
      // Of several plans the one that prints it speaks for all.
      if (before === undefined || before.valueKind === 'productDefault')
        found.set(key, { ...window, topics: occasionTopics[window.occasion] });
    }
  }
  return [...found.values()].sort((a, b) => a.opensOn - b.opensOn);
};
