import type { CalendarDay } from '../calendar/calendar-day';
import { type Child, holdsOn } from '../care-file/care-file';
import type { Rules } from '../policy/rules';

type Fact = Child['keyFacts'][number];

/**
 * Whether the pack counts a fact: one of the plan's own conditions, or a single-parent family where the plan wants visits
 * stepped up for it (Putuo 8: urban and rural; Chongqing 8: rural, and the director writes down only such a family).
 */
export const countsForKey = (rules: Rules, { fact }: Pick<Fact, 'fact'>, day: CalendarDay): boolean => {
  if (fact === 'single-parent') return rules.on('singleParentWatch', day).value === true;
  return (rules.on('keyGroup.triggers', day).value ?? []).includes(fact);
};

/** Whether the pack counts this child to its key group (重点对象) on a day. */
export const isKeyChild = (rules: Rules, child: Child, day: CalendarDay): boolean =>
  child.keyFacts.some((entry) => holdsOn(entry, day) && countsForKey(rules, entry, day));
