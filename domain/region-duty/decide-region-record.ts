import type { RegionDutyKind } from '../../contracts/vocabulary/region-duty';
import { type CalendarDay, dayFrom } from '../calendar/calendar-day';
import { allow, type Decision, refuse } from '../decision';
import { rulesFor } from '../policy/rules';
import { type DutyRegion, dutyPeriodName } from './derive-region-tasks';
import { regionDuties } from './region-duties';
import { regionWindows } from './region-windows';

/** What a supervisor or officer says was done. */
export type SaidDone = {
  readonly kind: RegionDutyKind;
  readonly period: string;
  readonly doneOn: string;
  /** The revision that the form was filled over; 0 for the first record of the period. */
  readonly basedOn: number;
};

/**
 * A record of what a place owed. It names a period the place really owes, lies on a day that has been and not before the
 * period began (late is late, and counts), and corrects only what its writer has seen.
 */
export const decideRegionRecord = (
  region: DutyRegion & { readonly revisions: Readonly<Record<string, number>> },
  said: SaidDone,
  today: CalendarDay,
): Decision<
  { readonly revision: number; readonly late: boolean; readonly name: string },
  'record.dayInFuture' | 'regionDuty.notOwed' | 'regionDuty.dayBeforePeriod' | 'regionDuty.recordedMeanwhile'
> => {
  const doneOn = dayFrom(said.doneOn);
  if (doneOn > today) return refuse('record.dayInFuture', { fields: ['doneOn'] });
  const period = owedPeriod(region, said);
  if (period === null) return refuse('regionDuty.notOwed', { fields: ['kind', 'period'] });
  if (doneOn < period.startsOn) return refuse('regionDuty.dayBeforePeriod', { fields: ['doneOn'] });
  const name = dutyPeriodName(said.kind, said.period);
  const known = region.revisions[name] ?? 0;
  if (known !== said.basedOn) return refuse('regionDuty.recordedMeanwhile', { fields: ['basedOn'] });
  return allow({ revision: known + 1, late: doneOn > period.dueOn, name });
};

/** The period by its name, in whatever year it lies; null where this place does not owe it. */
const owedPeriod = (region: DutyRegion, { kind, period }: SaidDone) => {
  if (!region[regionDuties[kind].place]) return null;
  const year = period.slice(0, 4);
  if (!/^2\d{3}$/.test(year)) return null;
  const within = dayFrom(`${year}-07-01`);
  return (
    regionWindows(rulesFor(region.pack, region.overrides), kind, within).find(
      (window) => window.period === period,
    ) ?? null
  );
};
