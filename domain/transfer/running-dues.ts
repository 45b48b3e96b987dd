import type { CalendarDay } from '../calendar/calendar-day';
import type { CareFile } from '../care-file/care-file';
import type { KeptDue } from '../care-file/transfer-facts';
import type { Rules } from '../policy/rules';
import { directorContact } from '../task/types/director-contact';
import { homeVisit } from '../task/types/home-visit';

/** When the visits and calls that nothing has fulfilled yet are due by the plan the household lives under now. */
export const runningDues = (file: CareFile, rules: Rules, today: CalendarDay): readonly KeptDue[] =>
  file.children.flatMap((child) =>
    ([homeVisit, directorContact] as const).flatMap(({ kind, windows }) => {
      const periods = file.tasks
        .filter((task) => task.childId === child.id && task.kind === kind)
        .map(({ period }) => period);
      return windows({ file, child, rules, today, periods })
        .filter(({ fulfilledBy }) => fulfilledBy === null)
        .map(({ period, dueOn }) => ({ childId: child.id, kind, period, dueOn }));
    }),
  );
