import type { AssessmentState, RiskColour } from '../../contracts/vocabulary/assessment';
import type { CalendarDay } from '../calendar/calendar-day';

/** One assessment of a child's risk: a revision, kept for good. */
export type Assessment = {
  readonly id: string;
  readonly childId: string;
  readonly revision: number;
  readonly instrumentId: string;
  /** Item → option, by their keys. */
  readonly answers: Readonly<Record<string, string>>;
  /** What the instrument came to. */
  readonly computed: RiskColour;
  /** What the person confirmed. */
  readonly colour: RiskColour;
  readonly state: AssessmentState;
  readonly assessedOn: CalendarDay;
  readonly assessedBy: string;
  /** The day of the supervisor's answer. */
  readonly decidedOn: CalendarDay | null;
};

/** A child's help plan with the lines of its current version. */
export type HelpPlan = {
  readonly id: string;
  readonly childId: string;
  readonly revision: number;
  readonly state: 'open' | 'closed';
  readonly lines: readonly HelpLine[];
};

export type HelpLine = {
  readonly id: string;
  readonly need: string;
  readonly measure: string;
  readonly who: string;
  readonly dueOn: CalendarDay;
  readonly writtenOn: CalendarDay;
  /** The day of its result; null while it is still to be done. */
  readonly resultOn: CalendarDay | null;
};
