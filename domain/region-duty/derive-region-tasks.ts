import { type RegionDutyKind, regionDutyKinds } from '../../contracts/vocabulary/region-duty';
import { addDays, type CalendarDay, formatDay } from '../calendar/calendar-day';
import type { PackOverride } from '../care-file/care-file';
import { rulesFor } from '../policy/rules';
import { regionDuties } from './region-duties';
import { regionWindows } from './region-windows';

/**
 * How long after its last day a period is still opened: a nightly pass that was down for a month loses nothing, and a
 * place that begins to use the product is not handed years of old work.
 */
const STILL_OPENED_DAYS = 31;

/** A place that owes duties: a township under a plan, or the area whose plan it is. */
export type DutyRegion = {
  readonly code: string;
  readonly pack: string;
  readonly overrides: readonly PackOverride[];
  /** Whether it owes what every township owes. */
  readonly township: boolean;
  /** Whether it owes what the county owes: the smallest place that the whole plan is for. */
  readonly county: boolean;
  /** `kind:period` of what has been recorded. */
  readonly recorded: readonly string[];
  /** `kind:period` of the tasks that exist, in whatever state. */
  readonly tasks: readonly string[];
};

export type RegionTask = {
  readonly kind: 'town-duty' | 'county-duty';
  readonly region: string;
  /** `kind:period`: `survey:2026-H2`. */
  readonly period: string;
  readonly dueOn: string;
  readonly packVersion: string;
};

/** The name of one period of one duty, as tasks and records carry it. */
export const dutyPeriodName = (kind: RegionDutyKind, period: string): string => `${kind}:${period}`;

/** The tasks that a place is to be given today and has not been given yet. */
export const deriveRegionTasks = (region: DutyRegion, today: CalendarDay): readonly RegionTask[] => {
  const rules = rulesFor(region.pack, region.overrides);
  const known = new Set([...region.recorded, ...region.tasks]);
  return regionDutyKinds
    .filter((kind) => region[regionDuties[kind].place])
    .flatMap((kind) =>
      regionWindows(rules, kind, today)
        .filter(({ opensOn, dueOn }) => opensOn <= today && dueOn >= addDays(today, -STILL_OPENED_DAYS))
        .map(({ period, dueOn, packVersion }) => ({
          kind: regionDuties[kind].place === 'township' ? ('town-duty' as const) : ('county-duty' as const),
          region: region.code,
          period: dutyPeriodName(kind, period),
          dueOn: formatDay(dueOn),
          packVersion,
        })),
    )
    .filter(({ period }) => !known.has(period));
};

/** What lists call a region's task by its period: the duty's own title; null for a period nobody declared. */
export const regionTaskTitle = (period: string): string | null => {
  const kind = regionDutyKinds.find((known) => period.startsWith(`${known}:`));
  return kind === undefined ? null : regionDuties[kind].title;
};
