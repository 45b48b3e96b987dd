import type { OutputOf } from '../../contracts/operation';
import type { showHousehold } from '../../contracts/household';
import { formatDay } from '../calendar/calendar-day';
import type { CareFile } from '../care-file/care-file';

type Shown = OutputOf<typeof showHousehold>['followUps'][number];

/** A family's follow-ups for its page: open ones, the first due on top, then those closed lately. */
export const followUpsOf = ({ followUps }: CareFile): Shown[] => {
  const shown = followUps.map(
    ({ id, openedOn, dueOn, closedOn, taken, childIds, steps, ...rest }): Shown => ({
      ...rest,
      followUpId: id,
      childIds: [...childIds],
      steps: [...steps],
      openedOn: formatDay(openedOn),
      dueOn: formatDay(dueOn),
      closedOn: closedOn === null ? null : formatDay(closedOn),
      taken: taken.map(({ step, on, note }) => ({ step, on: formatDay(on), note })),
    }),
  );
  const open = shown.filter(({ result }) => result === null).sort((a, b) => a.dueOn.localeCompare(b.dueOn));
  return [...open, ...shown.filter(({ result }) => result !== null)];
};
