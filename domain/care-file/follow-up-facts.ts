import type {
  FollowUpDoer,
  FollowUpOrigin,
  FollowUpResult,
  FollowUpStep,
  FollowUpTopic,
} from '../../contracts/vocabulary/follow-up';
import type { HelpfulAnswer } from '../../contracts/vocabulary/visit';
import type { CalendarDay } from '../calendar/calendar-day';

export type FollowUp = {
  readonly id: string;
  readonly childIds: readonly string[];
  readonly topic: FollowUpTopic;
  readonly what: string | null;
  /** Planned, in no fixed order. */
  readonly steps: readonly FollowUpStep[];
  readonly who: FollowUpDoer;
  readonly openedOn: CalendarDay;
  readonly dueOn: CalendarDay;
  readonly from: FollowUpOrigin;
  readonly taken: readonly {
    readonly step: FollowUpStep;
    readonly on: CalendarDay;
    readonly note: string | null;
  }[];
  /** Null while it is open. */
  readonly result: FollowUpResult | null;
  readonly closedOn: CalendarDay | null;
};

export type VisitAsk = {
  readonly id: string;
  readonly visitedOn: CalendarDay;
  /** The visit was taken back: nobody is asked any more. */
  readonly withdrawn: boolean;
  readonly answers: readonly {
    readonly personId: string;
    readonly answer: HelpfulAnswer;
    readonly at: string;
  }[];
};
