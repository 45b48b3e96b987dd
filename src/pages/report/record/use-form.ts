import { useEffect } from 'react';
import type { ConcernCourse } from '../../../../contracts/vocabulary/concern';
import { type UsedForm, useKeptForm } from '../../../api/use-kept-form';
import type { About } from '../about';
import { emptyForm, type ReportForm } from './form';

/** The most sensitive words of all stay shortest; a report is owed at once, so three days are long. */
const DAYS = 3;

/** The form of one family, as it was left; every change is kept on the phone. */
export function useForm(
  about: About,
  course: ConcernCourse | undefined,
): Omit<UsedForm<ReportForm>, 'change'> & { readonly change: (change: Partial<ReportForm>) => void } {
  const { householdId } = about;
  const page = { route: 'report.record', values: { id: householdId } } as const;
  const form = useKeptForm({ form: 'report1', about: householdId, page, days: DAYS }, () =>
    emptyForm(about, course),
  );
  const change = (more: Partial<ReportForm>): void => {
    form.change((before) => ({ ...before, ...more }));
  };
  const { resumed } = form;
  useEffect(() => {
    // What the page was opened for counts more than what was begun.
    if (resumed && course !== undefined) change({ course });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when the page opens
  }, []);
  return { ...form, change };
}
