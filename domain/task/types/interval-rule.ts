import { type CalendarDay, dayFrom } from '../../calendar/calendar-day';
import { type Child, holdsOn } from '../../care-file/care-file';
import type { Rules } from '../../policy/rules';
import type { IntervalRule } from './interval-windows';

type Question = {
  readonly rules: Rules;
  readonly child: Child;
  readonly today: CalendarDay;
  readonly general: 'contact.director.every' | 'visit.every';
  readonly key: 'contact.director.everyKey' | 'visit.everyKey';
};

/** Whether the pack counts this child to its key group (重点对象) on a day. */
export const isKeyChild = (rules: Rules, child: Child, day: CalendarDay): boolean => {
  const triggers: readonly string[] = rules.on('keyGroup.triggers', day).value ?? [];
  return child.keyFacts.some((entry) => triggers.includes(entry.fact) && holdsOn(entry, day));
};

/**
 * The interval of a period by the day it began (a changed value holds for periods that start on or after its date). A
 * key child without a number of its own keeps the general one: the plan's "more often" is then a set-up task, never an
 * invented figure. Where there was no value at all when the period began, the first one set later holds from its date.
 */
export const intervalRule =
  (question: Question) =>
  (anchor: CalendarDay): IntervalRule | null =>
    ruleOn(question, anchor, false) ?? ruleOn(question, question.today, true);

const ruleOn = (
  { rules, child, general, key }: Question,
  day: CalendarDay,
  lateStart: boolean,
): IntervalRule | null => {
  const forKey = isKeyChild(rules, child, day) ? rules.on(key, day) : null;
  const found = forKey !== null && forKey.value !== null ? forKey : rules.on(general, day);
  if (found.value === null) return null;
  return { every: found.value, notBefore: lateStart ? dayFrom(found.from) : null };
};
