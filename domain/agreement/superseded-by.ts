import { addDays, type CalendarDay } from '../calendar/calendar-day';
import type { CareFile } from '../care-file/care-file';
import type { Agreement } from '../care-file/agreement-facts';
import type { CareRecord } from '../care-file/records';

/**
 * The agreement before this one ends on the day before it begins, so that no day is without one; one that had run out
 * before keeps its own last day.
 */
export const supersededBy = (file: CareFile, signed: Agreement): readonly CareRecord[] => {
  const { inForceOn } = signed;
  if (signed.state !== 'in-force' || inForceOn === null) return [];
  return file.agreements
    .filter(
      (known) =>
        known.id !== signed.id &&
        known.state === 'in-force' &&
        known.childIds.every((childId) => signed.childIds.includes(childId)),
    )
    .map((known) => ({
      kind: 'agreement-superseded',
      agreement: { ...known, state: 'superseded', endedOn: earlier(known.termTo, addDays(inForceOn, -1)) },
    }));
};

const earlier = (a: CalendarDay, b: CalendarDay): CalendarDay => (a < b ? a : b);
