import type { CalendarDay } from '../calendar/calendar-day';
import type { CareFile } from '../care-file/care-file';
import type { Decided, Occasion } from '../care-file/decided';
import type { CareRecord } from '../care-file/records';
import { allow, type Decision, refuse } from '../decision';

export type RecordVisit = {
  readonly childIds: readonly string[];
  readonly happenedOn: CalendarDay;
  readonly sawChild: boolean;
  readonly talkedAlone: boolean;
  readonly caregiving: 'in-place' | 'needs-help';
  readonly note: string | null;
};

/** A home visit, entered with the day it really happened; one visit clears every duty it fulfils. */
export const decideVisit = (
  file: CareFile,
  visit: RecordVisit,
  occasion: Occasion,
): Decision<Decided<{ readonly records: readonly string[] }>, 'record.notFound' | 'record.dayInFuture'> => {
  if (visit.happenedOn > occasion.today) return refuse('record.dayInFuture', { fields: ['happenedOn'] });
  if (!visit.childIds.every((id) => file.children.some((child) => child.id === id))) {
    return refuse('record.notFound', { fields: ['childIds'] });
  }
  const { childIds, ...facts } = visit;
  const records = [...new Set(childIds)].map((childId): Extract<CareRecord, { kind: 'visit' }> => ({
    kind: 'visit',
    record: {
      ...facts,
      id: occasion.newId('vi'),
      childId,
      directorId: occasion.actor,
      enteredAt: occasion.now,
      withdrawn: false,
    },
  }));
  return allow({ records, answer: { records: records.map(({ record }) => record.id) } });
};
