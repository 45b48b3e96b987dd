import type {
  ConcernCourse,
  ConcernSituation,
  ConcernState,
  ConcernStepKind,
} from '../../contracts/vocabulary/concern';
import type { ActorRole } from '../../contracts/vocabulary/role';
import type { CalendarDay } from '../calendar/calendar-day';

export type Concern = {
  readonly id: string;
  /** What makes two reports of one person the same: course, situations, children and the day. */
  readonly key: string;
  readonly course: ConcernCourse;
  readonly childIds: readonly string[];
  readonly situations: readonly ConcernSituation[];
  readonly reporterId: string;
  readonly reporterRole: ActorRole;
  readonly foundOn: CalendarDay;
  readonly openedOn: CalendarDay;
  readonly state: ConcernState;
  /** Whether the police have to be told and their number recorded: as law and plan stood on the day of the report. */
  readonly receiptOwed: boolean;
  /** Who may have done it: excluded from every message about it. */
  readonly suspects: readonly string[];
  readonly steps: readonly ConcernStep[];
};

export type ConcernStep = {
  readonly step: ConcernStepKind;
  readonly on: CalendarDay;
  /** An office, a result or a closing. */
  readonly what: string | null;
};
