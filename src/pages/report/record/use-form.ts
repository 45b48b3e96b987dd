import { useEffect, useState } from 'react';
import type { ConcernCourse } from '../../../../contracts/vocabulary/concern';
import type { About } from '../about';
import { emptyForm, type ReportForm } from './form';
import { keepForm, loadForm } from './kept-form';

export type UsedForm = {
  /** Undefined until the phone has been asked what was begun: a field must not change under a finger. */
  readonly form: ReportForm | undefined;
  readonly change: (change: Partial<ReportForm>) => void;
};

/** The form of one family, as it was left; every change is kept on the phone. */
export function useForm(about: About, course: ConcernCourse | undefined): UsedForm {
  const [form, setForm] = useState<ReportForm>();
  // A page is about one family from its opening to its end.
  const [begun] = useState(() => ({ householdId: about.householdId, empty: emptyForm(about, course) }));
  useEffect(() => {
    void loadForm(begun.householdId).then((kept) => {
      setForm(kept === undefined ? begun.empty : { ...kept, course: course ?? kept.course });
    });
  }, [begun, course]);

  return {
    form,
    change: (change) => {
      const next = { ...(form ?? begun.empty), ...change };
      setForm(next);
      void keepForm(begun.householdId, next);
    },
  };
}
