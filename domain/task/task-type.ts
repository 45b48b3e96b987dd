import type { TaskKind } from '../../contracts/vocabulary/task';
import type { CalendarDay } from '../calendar/calendar-day';
import type { CareFile, Child } from '../care-file/care-file';
import type { Rules } from '../policy/rules';

/**
 * One period of one duty for one child: when its task appears, when it is due, and the record that fulfilled it.
 * A window is a fact about the file, not a task: the engine compares windows with the tasks that exist.
 */
export type DutyWindow = {
  /** Unique for (duty, child): a week, the day of the record before, a notice. Never a random id of its own. */
  readonly period: string;
  readonly opensOn: CalendarDay;
  readonly dueOn: CalendarDay;
  /** Null while nothing has fulfilled it. */
  readonly fulfilledBy: string | null;
  /** A fact or a colour that came while the period was running made it due sooner: an open task follows. */
  readonly broughtForward?: true;
};

export type DutyQuestion = {
  readonly file: CareFile;
  readonly child: Child;
  readonly rules: Rules;
  readonly today: CalendarDay;
  /** Periods of this kind that tasks exist for: their windows must be stated as long as the duty still holds. */
  readonly periods: readonly string[];
};

/** A duty declared as data and one pure function (design §2): who sees it, what it is called, when it is owed. */
export type TaskType<Kind extends TaskKind = TaskKind> = {
  readonly kind: Kind;
  /** What lists, pushes and reports call it, in Chinese; no name, no circumstance. */
  readonly title: string;
  /** What the duty itself is called where it is explained: 「每周联系」. */
  readonly duty: string;
  readonly assignee: 'director' | 'supervisor' | 'county';
  /**
   * The windows that matter today: those open or fulfilled among `periods`, those missed since the last review, and the
   * next one to come (its `opensOn` is the day the file must be looked at again).
   */
  readonly windows: (question: DutyQuestion) => readonly DutyWindow[];
};
