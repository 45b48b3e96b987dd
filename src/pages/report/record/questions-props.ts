import type { About } from '../about';
import type { ReportForm } from './form';

/** What every part of the form is given. */
export type QuestionsProps = {
  readonly about: About;
  readonly form: ReportForm;
  readonly onChange: (change: Partial<ReportForm>) => void;
};
