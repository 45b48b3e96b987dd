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

/** A worked example of one region's pack, run as a test and, where it concerns due days, by the task engine. */
export type Example = ValueExample | IntervalExample | WeekExample | MissingExample;
