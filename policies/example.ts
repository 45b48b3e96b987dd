import type { RegionDutyKind } from '../contracts/vocabulary/region-duty';
import type { PolicyKey, PolicyValues } from './keys';
import type { DayText, Override } from './pack';
import type { ValueKind } from './value-kind';

/** What every worked example has: a sentence an official can check against the document it names. */
type Statement = {
  /** The facts and the outcome in one Chinese sentence. */
  readonly says: string;
  /** Where to check it. */
  readonly source: string;
  /** The county's own values in this example; none when left out. */
  readonly county?: readonly Override[];
};

/** On a day a key has this value, of this kind. */
type ValueExample = {
  readonly [K in PolicyKey]: Statement & {
    readonly key: K;
    readonly on: DayText;
    readonly expect: {
      readonly value: PolicyValues[K] | null;
      readonly kind: ValueKind;
      readonly ended?: boolean;
    };
  };
}[PolicyKey];

/** The last record (or the start) was on `from`: when is the next one due at the latest? null: nobody has said. */
export type IntervalExample = Statement & {
  readonly interval: {
    readonly from: DayText;
    readonly key: 'visit.every' | 'contact.director.every';
    readonly group: 'general' | 'key';
  };
  readonly expect: { readonly dueOn: DayText | null };
};

/** A day, the week it belongs to, that week's last day, and the day the director is told if the contact is missing. */
export type WeekExample = Statement & {
  readonly contactWeek: { readonly on: DayText };
  readonly expect: { readonly week: string; readonly lastDay: DayText; readonly directorTaskOn: DayText };
};

/** On a day the county still has to set exactly these keys. */
type MissingExample = Statement & {
  readonly missing: { readonly on: DayText };
  readonly expect: { readonly keys: readonly PolicyKey[] };
};

/** What the document itself prints: its date, the last day of its last phase, its number. */
type PlanExample = Statement & {
  readonly plan: true;
  readonly expect: {
    readonly issued: DayText;
    readonly endsOn: DayText | null;
    readonly number: string | null;
  };
};

/** On a day the pack's own document says something about exactly these keys, in no order. */
type StatedExample = Statement & {
  readonly stated: { readonly on: DayText };
  readonly expect: { readonly keys: readonly PolicyKey[] };
};

/** On a day the pack's own document is known to be silent about exactly these keys, in no order. */
type SilentExample = Statement & {
  readonly silent: { readonly on: DayText };
  readonly expect: { readonly keys: readonly PolicyKey[] };
};

/** The period of a place's duty that a day belongs to: from when it is a task and until when it is in time. */
type RegionDutyExample = Statement & {
  readonly regionDuty: { readonly kind: RegionDutyKind; readonly on: DayText };
  readonly expect: {
    readonly owed: null | { readonly period: string; readonly opensOn: DayText; readonly dueOn: DayText };
  };
};

/** A worked example of one region's pack, run as a test and, where it concerns due days, by the task engine. */
export type Example =
  | ValueExample
  | IntervalExample
  | WeekExample
  | MissingExample
  | PlanExample
  | StatedExample
  | SilentExample
  | RegionDutyExample;
