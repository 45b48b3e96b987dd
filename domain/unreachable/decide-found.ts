import type { FoundHow } from '../../contracts/vocabulary/unreachable';
import type { CareFile } from '../care-file/care-file';
import type { Decided, Occasion } from '../care-file/decided';
import { formatDay } from '../calendar/calendar-day';
import { allow, type Decision, refuse } from '../decision';

type Found = { readonly personId: string; readonly how: FoundHow; readonly note: string | null };

/** 找到了: of whoever looks after a child of the household now. */
export const decideFound = (
  file: CareFile,
  { personId, how, note }: Found,
  { actor, today, newId }: Occasion,
): Decision<Decided<{ readonly foundOn: string }>, 'record.notFound'> => {
  const known = [...file.guardians, ...file.caregivers].some((person) => person.personId === personId);
  if (!known) return refuse('record.notFound', { fields: ['personId'] });
  return allow({
    records: [
      { kind: 'person-found', record: { id: newId('pf'), personId, on: today }, how, note, by: actor },
    ],
    answer: { foundOn: formatDay(today) },
  });
};
