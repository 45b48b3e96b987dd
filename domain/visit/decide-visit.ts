import type { CalendarDay } from '../calendar/calendar-day';
import type { CareFile } from '../care-file/care-file';
import type { Decided, Occasion } from '../care-file/decided';
import type { CareRecord } from '../care-file/records';
import { allow, type Decision, refuse } from '../decision';
import { isToBeAsked } from './visit-ask';
import type { BlockAnswer, VisitFacts } from './visit-facts';

export type RecordVisit = VisitFacts & {
  readonly childIds: readonly string[];
  readonly happenedOn: CalendarDay;
  readonly sawChild: boolean;
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
      // How the care is, is said once: its block brings what it needs, never another answer.
      blocks: facts.blocks.map((answer) => ({ ...answer, ...careOf(answer, facts) })),
      id: occasion.newId('vi'),
      childId,
      directorId: occasion.actor,
      enteredAt: occasion.now,
      withdrawn: false,
    },
  }));
  const asked = askAfter(file, visit.happenedOn, occasion);
  return allow({
    records: [...records, ...asked],
    answer: { records: records.map(({ record }) => record.id) },
  });
};

const careOf = ({ block }: BlockAnswer, { caregiving }: Pick<VisitFacts, 'caregiving'>) =>
  block === 'caregiver' ? { state: caregiving === 'in-place' ? ('ok' as const) : caregiving } : {};

const askAfter = (
  { visitAsks }: CareFile,
  visitedOn: CalendarDay,
  { today, newId }: Occasion,
): readonly CareRecord[] =>
  isToBeAsked(visitAsks, visitedOn, today)
    ? [{ kind: 'visit-asked', record: { id: newId('vq'), visitedOn, withdrawn: false, answers: [] } }]
    : [];
