import type { CalendarDay } from '../calendar/calendar-day';
import type { FollowUpResult, FollowUpStep } from '../../contracts/vocabulary/follow-up';
import type { HelpfulAnswer } from '../../contracts/vocabulary/visit';
import type { FollowUp, VisitAsk } from './follow-up-facts';

/** What came of a visit or a call, and what the family said of it. */
export type VisitWorkRecord =
  /** The family will be asked whether this day's visit helped; at most once a month. */
  | { readonly kind: 'visit-asked'; readonly record: VisitAsk }
  | { readonly kind: 'visit-ask-withdrawn'; readonly id: string }
  | {
      readonly kind: 'visit-helpful';
      readonly askId: string;
      readonly personId: string;
      readonly answer: HelpfulAnswer;
      readonly at: string;
    }
  | {
      readonly kind: 'follow-up-opened';
      readonly record: FollowUp;
      /** The day of what gave rise to it, and its id where it has one. */
      readonly cause: { readonly on: CalendarDay; readonly ref: string | null };
      readonly by: string;
    }
  | {
      readonly kind: 'follow-up-step';
      readonly followUpId: string;
      readonly step: FollowUpStep;
      readonly on: CalendarDay;
      readonly note: string | null;
      readonly by: string;
    }
  | {
      readonly kind: 'follow-up-closed';
      readonly followUpId: string;
      readonly result: FollowUpResult;
      readonly on: CalendarDay;
      readonly note: string | null;
      readonly by: string;
    };
