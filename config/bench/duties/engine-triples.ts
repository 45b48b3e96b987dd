import type { CareFile } from '../../../domain/care-file/care-file';
import type { CalendarDay } from '../../../domain/calendar/calendar-day';
import { type Rules, rulesFor } from '../../../domain/policy/rules';
import { taskTypes } from '../../../domain/task/registry';
import { DUTIES, type Emit } from './triples';

const PERIODS: readonly string[] = [];

/** The product's own duties, asked as `deriveTasks` asks them, without the tasks' ids and texts. */
export const engineTriples = (
  files: readonly CareFile[],
  { today, emit }: { readonly today: CalendarDay; readonly emit: Emit },
): void => {
  const rulesOf = new Map<string, Rules>();
  const types = DUTIES.map((kind) => taskTypes[kind]);
  let index = 0;
  for (const file of files) {
    let rules = rulesOf.get(file.pack);
    if (rules === undefined) rulesOf.set(file.pack, (rules = rulesFor(file.pack, file.overrides)));
    for (const child of file.children) {
      for (const [duty, type] of types.entries()) {
        for (const window of type.windows({ file, child, rules, today, periods: PERIODS })) {
          if (window.fulfilledBy === null && window.opensOn <= today) emit(index, duty, window.dueOn);
        }
      }
      index += 1;
    }
  }
};
