import { type RiskColour, riskColours } from '../../../contracts/vocabulary/assessment';
import { isBelow } from '../../assessment/colour-rank';
import { colourSteps } from '../../assessment/colour-steps';
import { type CalendarDay, dayFrom } from '../../calendar/calendar-day';
import { type CareFile, type Child, holdsOn } from '../../care-file/care-file';
import { countsForKey, isKeyChild } from '../../key-fact/is-key-child';
import type { PolicyInterval, Rules } from '../../policy/rules';
import type { IntervalRule } from './interval-windows';

export type IntervalQuestion = {
  readonly rules: Rules;
  readonly file: Pick<CareFile, 'assessments'>;
  readonly child: Child;
  readonly today: CalendarDay;
  readonly general: 'contact.director.every' | 'visit.every';
  readonly key: 'contact.director.everyKey' | 'visit.everyKey';
  /** Which of a colour's two intervals counts here. */
  readonly side: 'contact' | 'visit';
};

/**
 * All intervals that hold for a period, by the day it began; the one that is due first wins, so that group and colour only
 * ever make it shorter than the region's own (decision 24). A changed value holds for periods that start on or after its
 * date. A key child without a number of its own keeps the general one: the plan's "more often" is then a set-up task, never
 * an invented figure. Where there was no value at all when the period began, the first one set later holds from its date.
 */
export const intervalRules =
  (question: IntervalQuestion) =>
  (anchor: CalendarDay): readonly IntervalRule[] => [
    ...regionRules(question, anchor),
    ...keyRules(question, anchor),
    ...colourRules(question, anchor),
  ];

const regionRules = ({ rules, general, today }: IntervalQuestion, anchor: CalendarDay) => {
  const then = rules.on(general, anchor).value;
  return then === null ? late(rules, general, today) : [{ every: then, notBefore: null }];
};

/** A value that was set after the period had begun. */
const late = (
  rules: Rules,
  key: IntervalQuestion['general'] | IntervalQuestion['key'],
  today: CalendarDay,
): readonly IntervalRule[] => {
  const now = rules.on(key, today);
  return now.value === null ? [] : [{ every: now.value, notBefore: dayFrom(now.from) }];
};

const keyRules = (question: IntervalQuestion, anchor: CalendarDay): readonly IntervalRule[] => {
  const { rules, child, general, key, today } = question;
  const counted = child.keyFacts.filter(
    (entry) => holdsOn(entry, today) && countsForKey(rules, entry, today),
  );
  const begun = isKeyChild(rules, child, anchor) ? usual(rules.on(key, anchor).value) : [];
  const since = counted
    .filter(({ from }) => from > anchor)
    .flatMap(({ from }) => raised(rules.on(key, from).value, from));
  // Nobody had said any number for anybody: the one set later is better than none.
  const silent = counted.length > 0 && rules.on(general, anchor).value === null;
  return [...begun, ...since, ...(silent ? late(rules, key, today) : [])];
};

const usual = (every: PolicyInterval | null): readonly IntervalRule[] =>
  every === null ? [] : [{ every, notBefore: null }];

/** The child came under it while the period was running: sooner from that day on, never due before it. */
const raised = (every: PolicyInterval | null, since: CalendarDay): readonly IntervalRule[] =>
  every === null ? [] : [{ every, notBefore: since, raised: true }];

/** The colour the period began under, and those it has risen to since and not left again. */
const colourRules = (question: IntervalQuestion, anchor: CalendarDay): readonly IntervalRule[] => {
  const { file, child, today } = question;
  const steps = colourSteps(file.assessments, child.id).filter(({ from }) => from <= today);
  const then = steps.filter(({ from }) => from <= anchor).at(-1);
  const begun = then === undefined ? [] : intervalsOfColour(question, then.colour, anchor).flatMap(usual);
  const since = steps
    .filter(
      (step, at) => step.from > anchor && !steps.slice(at).some(({ colour }) => isBelow(colour, step.colour)),
    )
    .flatMap(({ colour, from }) =>
      intervalsOfColour(question, colour, from).flatMap((every) => raised(every, from)),
    );
  return [...begun, ...since];
};

/**
 * What the standard in use asks for a colour, and for every calmer one: a child is never seen less often for being worse
 * off. Empty while the county has loaded none, or where it says nothing.
 */
export const intervalsOfColour = (
  { rules, side }: Pick<IntervalQuestion, 'rules' | 'side'>,
  colour: RiskColour,
  day: CalendarDay,
): readonly PolicyInterval[] => {
  const asked = rules.on('assessment.frequency', day).value;
  if (asked === null) return [];
  return riskColours.filter((each) => !isBelow(colour, each)).flatMap((each) => asked[each][side] ?? []);
};
