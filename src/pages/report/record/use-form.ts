import { useEffect, useState } from 'react';
import type { ConcernCourse } from '../../../../contracts/vocabulary/concern';
import type { About } from '../about';
import { emptyForm, type ReportForm } from './form';
import { keepForm, loadForm } from './kept-form';

/** The form of one family, as it was left; every change is kept on the phone. */
export function useForm(
  about: About,
  course: ConcernCourse | undefined,
): { readonly form: ReportForm; readonly change: (change: Partial<ReportForm>) => void } {
  const [form, setForm] = useState(() => emptyForm(about, course));
  useEffect(() => {
    void loadForm(about.householdId).then((kept) => {
      if (kept !== undefined)
        setForm((begun) => ({
          ...kept,
          course: course ?? kept.course,
          foundOn: kept.foundOn ?? begun.foundOn,
        }));
    });
  }, [about.householdId, course]);

  return {
    form,
    change: (change) => {
      const next = { ...form, ...change };
      setForm(next);
      void keepForm(about.householdId, next);
    },
  };
}
