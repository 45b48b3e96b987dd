import { type RegionDutyKind, regionDutyKinds } from '../../contracts/vocabulary/region-duty';
import { addDays, type CalendarDay, formatDay } from '../calendar/calendar-day';
import { rulesFor } from '../policy/rules';
import { type DutyRegion, dutyPeriodName } from './derive-region-tasks';
import { regionDuties } from './region-duties';
import { type RegionWindow, regionWindows } from './region-windows';

const YEAR_DAYS = 366;

/** One period of one duty of a place, as an officer reads it. */
export type ListedDuty = {
  readonly kind: RegionDutyKind;
  readonly title: string;
  readonly period: string;
  /** As records carry it. */
  readonly name: string;
  readonly opensOn: string;
  readonly dueOn: string;
  readonly valueKind: 'law' | 'plan' | 'county' | 'productDefault';
  readonly source: string;
};

/** What a place owed in the last year and owes next, the longest due first. What its plan doesn't state is not there. */
export const listRegionDuties = (region: DutyRegion, today: CalendarDay): readonly ListedDuty[] => {
  const rules = rulesFor(region.pack, region.overrides);
  const listed = (kind: RegionDutyKind): readonly RegionWindow[] => {
    const windows = regionWindows(rules, kind, today);
    const next = windows.find(({ dueOn }) => dueOn >= today);
    return windows.filter(
      (window) => window === next || (window.dueOn < today && window.dueOn >= addDays(today, -YEAR_DAYS)),
    );
  };
  return regionDutyKinds
    .filter((kind) => region[regionDuties[kind].place])
    .flatMap(listed)
    .sort((a, b) => a.dueOn - b.dueOn)
    .map(({ kind, period, opensOn, dueOn, startsOn }) => {
      const start = rules.on(regionDuties[kind].key, startsOn);
      const value = start.value === null ? rules.on(regionDuties[kind].key, dueOn) : start;
      return {
        kind,
        title: regionDuties[kind].title,
        period,
        name: dutyPeriodName(kind, period),
        opensOn: formatDay(opensOn),
        dueOn: formatDay(dueOn),
        valueKind: value.kind,
        source: `${value.source.title} ${value.source.item}`,
      };
    });
};
