import type { CalendarDay } from '../calendar/calendar-day';
import type { CareFile, Child } from '../care-file/care-file';
import type { KeptDue } from '../care-file/transfer-facts';

/** What a move means for the periods of one duty of a child; nothing moved where `movedOn` is null. */
export type Moved = {
  /** The last move: no period that began before it is due before it by another plan's numbers. */
  readonly movedOn: CalendarDay | null;
  /** Period → the day it was due on when the household moved. */
  readonly kept: ReadonlyMap<string, CalendarDay>;
};

const NOWHERE: Moved = { movedOn: null, kept: new Map() };

/** The days that running periods keep, though the household has moved to a village under another plan. */
export const movedOf = (file: CareFile, child: Child, kind: KeptDue['kind']): Moved => {
  if (file.transfers.length === 0) return NOWHERE;
  const accepted = file.transfers.filter(({ state }) => state === 'accepted');
  return {
    movedOn: accepted.reduce<CalendarDay | null>(
      (last, { answeredOn }) =>
        answeredOn !== null && (last === null || answeredOn > last) ? answeredOn : last,
      null,
    ),
    kept: new Map(
      accepted
        .flatMap(({ kept }) => kept)
        .filter((known) => known.childId === child.id && known.kind === kind)
        .map(({ period, dueOn }) => [period, dueOn]),
    ),
  };
};
