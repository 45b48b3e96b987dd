import type { CareFile } from '../care-file/care-file';
import type { Decided, Occasion } from '../care-file/decided';
import type { CareRecord } from '../care-file/records';
import { allow, type Decision, refuse } from '../decision';

type Codes = 'record.notFound' | 'record.notYours' | 'record.alreadyWithdrawn';

/**
 * Correcting one's own slip: the records of one act, all of them or none. They stay and read as withdrawn, with the
 * reason; what they had fulfilled is owed again. Only who entered them may take them back. One that was taken back before
 * is left as it is; where nothing is left to take back, the call says so.
 */
export const decideWithdrawRecord = (
  file: CareFile,
  { recordIds, reason }: { readonly recordIds: readonly string[]; readonly reason: string },
  occasion: Occasion,
): Decision<Decided<null>, Codes> => {
  const ids = [...new Set(recordIds)];
  const found = ids.flatMap((id) => findRecord(file, id) ?? []);
  if (found.length < ids.length) return refuse('record.notFound');
  if (found.some(({ by }) => by !== occasion.actor)) return refuse('record.notYours');
  const standing = found.filter(({ withdrawn }) => !withdrawn);
  if (standing.length === 0) return refuse('record.alreadyWithdrawn');
  const records = standing.map(({ kind, id }) => ({ kind, id, reason }));
  return allow({ records: [...records, ...asksWithout(file, new Set(ids))], answer: null });
};

/** Nobody is asked whether a visit helped of which nothing is left. */
const asksWithout = ({ visits, visitAsks }: CareFile, ids: ReadonlySet<string>): readonly CareRecord[] => {
  const daysOf = (gone: boolean) =>
    visits.filter(({ id, withdrawn }) => !withdrawn && ids.has(id) === gone).map((visit) => visit.happenedOn);
  const left = daysOf(false);
  const emptied = daysOf(true).filter((day) => !left.includes(day));
  return visitAsks
    .filter(({ visitedOn, withdrawn }) => !withdrawn && emptied.includes(visitedOn))
    .map(({ id }) => ({ kind: 'visit-ask-withdrawn', id }));
};

type Found = {
  readonly id: string;
  readonly kind: Extract<CareRecord['kind'], `${string}-withdrawn`>;
  readonly by: string;
  readonly withdrawn: boolean;
};

const findRecord = (file: CareFile, id: string): Found | null => {
  const contact = file.contacts.find((known) => known.id === id && known.current);
  if (contact)
    return { id, kind: 'contact-withdrawn', by: contact.sourcePerson, withdrawn: contact.withdrawn };
  const call = file.directorContacts.find((known) => known.id === id);
  if (call) return { id, kind: 'director-contact-withdrawn', by: call.directorId, withdrawn: call.withdrawn };
  const visit = file.visits.find((known) => known.id === id);
  if (visit) return { id, kind: 'visit-withdrawn', by: visit.directorId, withdrawn: visit.withdrawn };
  return null;
};
