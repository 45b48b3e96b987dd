import type {
  AbsenceAnswer,
  AbsenceFinding,
  AbsenceRole,
  AbsenceState,
  AbsenceStepKind,
} from '../../contracts/vocabulary/absence';
import type { CalendarDay } from '../calendar/calendar-day';

/** A child that was not at school on a day: one record a child and day, whatever happens on it. */
export type Absence = {
  readonly id: string;
  readonly childId: string;
  readonly school: string;
  readonly className: string | null;
  readonly absentOn: CalendarDay;
  readonly state: AbsenceState;
  /** ISO text, of the last time it was reported. */
  readonly askedAt: string;
  /** ISO text: until when the family is waited for. */
  readonly answerDueAt: string;
  readonly reportedBy: string;
  readonly steps: readonly AbsenceStep[];
};

export type AbsenceStep = {
  readonly step: AbsenceStepKind;
  /** Null where the clock did it. */
  readonly by: { readonly personId: string; readonly role: AbsenceRole } | null;
  readonly answer: AbsenceAnswer | null;
  readonly found: AbsenceFinding | null;
  readonly words: string | null;
};
