import { type EscalationLevel, escalationLevels } from '../../contracts/vocabulary/supervision';
import type { TaskKind } from '../../contracts/vocabulary/task';
import { addDays, type CalendarDay } from '../calendar/calendar-day';
import type { Rules } from '../policy/rules';
import { taskTypes } from '../task/registry';

/** What the ladder asks of an open task. */
export type Escalating = {
  readonly kind: TaskKind;
  readonly dueOn: CalendarDay;
  /** When it was last put into somebody's list: nobody is passed over for a day before that. */
  readonly owedOn: CalendarDay;
};

/** Who comes after the one whose task it is; nobody comes after the county. */
const above = {
  director: escalationLevels,
  supervisor: ['county'],
  county: [],
} as const satisfies Record<'director' | 'supervisor' | 'county', readonly EscalationLevel[]>;

const KEYS = {
  supervisor: 'task.escalate.supervisorDays',
  county: 'task.escalate.countyDays',
} as const;

/** The day on which a task that is still open reaches each level, lowest first; a level without a number is left out. */
const ladder = (
  { kind, dueOn, owedOn }: Escalating,
  rules: Rules,
  today: CalendarDay,
): readonly { readonly level: EscalationLevel; readonly on: CalendarDay }[] =>
  above[taskTypes[kind].assignee].flatMap((level) => {
    const days = rules.on(KEYS[level], today).value;
    return days === null ? [] : [{ level, on: addDays(dueOn > owedOn ? dueOn : owedOn, days) }];
  });

/**
 * The highest level that an open task has reached (the packs' `task.escalate.…`: days after its due day, counted from the
 * day it came into the list where that was later); null while it is its owner's alone.
 */
export const levelOf = (task: Escalating, rules: Rules, today: CalendarDay): EscalationLevel | null =>
  ladder(task, rules, today)
    .filter(({ on }) => on <= today)
    .at(-1)?.level ?? null;

/** The next day on which it reaches a level; null where there is none left. */
export const nextLevelOn = (task: Escalating, rules: Rules, today: CalendarDay): CalendarDay | null =>
  ladder(task, rules, today)
    .map(({ on }) => on)
    .filter((on) => on > today)
    .reduce<CalendarDay | null>((first, on) => (first === null || on < first ? on : first), null);

/** Whether a level is above the one that a task has been passed on to. */
export const isAbove = (level: EscalationLevel | null, reached: EscalationLevel | null): boolean =>
  level !== null && (reached === null || escalationLevels.indexOf(level) > escalationLevels.indexOf(reached));
