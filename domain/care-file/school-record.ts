import type { CalendarDay } from '../calendar/calendar-day';
import type { Absence, AbsenceStep } from './absence-facts';

/** What a school writes about its pupils. */
export type SchoolRecord =
  | {
      readonly kind: 'absence-step';
      /** As it is after the step. */
      readonly record: Absence;
      readonly taken: AbsenceStep;
      /** With the first report: who was rung, and what the children call them. */
      readonly asked: readonly { readonly personId: string; readonly called: string }[];
    }
  | {
      readonly kind: 'pupil-class';
      readonly record: { readonly id: string; readonly childId: string };
      readonly school: string;
      readonly className: string | null;
      readonly from: CalendarDay;
      readonly by: string;
    };
