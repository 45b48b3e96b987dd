import { mondayOf, weekName } from './days';
import { type Kind } from './kind';
import { isApart, isLeftBehind } from './people';
import { holds } from './plans';
import { FIRST_DAY } from '../first-day';

/** Art. 23: every week since the one before the county was first looked at; told to the director on the Tuesday after. */
export const weeklyContact: Kind = (home, child, today) => {
  const owed = [];
  for (let monday = mondayOf(FIRST_DAY - 1) - 7; monday <= today; monday += 7) {
    const sunday = monday + 6;
    if (child.opened > monday || !isLeftBehind(child, monday) || !isLeftBehind(child, sunday)) continue;
    if (!isApart(home, monday)) continue;
    const week = weekName(monday);
    const lines = home.caregivers.some((each) => holds(each, sunday)) ? ['child', 'caregiver'] : ['child'];
    const kept = (line: string) => child.contacts.some((each) => each.week === week && each.line === line);
    if (!lines.every(kept)) owed.push({ period: week, opens: sunday + 2, due: sunday + 2 });
  }
  return owed;
};
