import type { Day } from '../../../kit/calendar/days';
import type { Family } from '../record/family-facts';
import type { VisitAnswers } from './presenter';

/** What every question of the form is given. */
export type Asking = {
  readonly family: Family;
  readonly answers: VisitAnswers;
  readonly today: Day;
  readonly onChange: (answers: VisitAnswers) => void;
};
