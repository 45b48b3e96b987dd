import type { CareFile } from '../care-file/care-file';
import type { Decided, Occasion } from '../care-file/decided';
import type { CareRecord } from '../care-file/records';
import { allow, type Decision, refuse } from '../decision';

type Codes = 'record.notFound' | 'record.notYours' | 'record.alreadyWithdrawn';

/**
 * Correcting one's own slip. The record stays and reads as withdrawn, with the reason; what it had fulfilled is owed
 * again. Only who entered it may take it back.
 */
export const decideWithdrawRecord = (
  file: CareFile,
  { recordId, reason }: { readonly recordId: string; readonly reason: string },
  occasion: Occasion,
): Decision<Decided<null>, Codes> => {
  const found = findRecord(file, recordId);
  if (found === null) return refuse('record.notFound');
  if (found.by !== occasion.actor) return refuse('record.notYours');
  if (found.withdrawn) return refuse('record.alreadyWithdrawn');
  return allow({ records: [{ kind: found.kind, id: recordId, reason }], answer: null });
};

type Found = {
  readonly kind: Extract<CareRecord['kind'], `${string}-withdrawn`>;
  readonly by: string;
  readonly withdrawn: boolean;
};

const findRecord = (file: CareFile, id: string): Found | null => {
  const contact = file.contacts.find((known) => known.id === id && known.current);
  if (contact) return { kind: 'contact-withdrawn', by: contact.sourcePerson, withdrawn: contact.withdrawn };
  const call = file.directorContacts.find((known) => known.id === id);
  if (call) return { kind: 'director-contact-withdrawn', by: call.directorId, withdrawn: call.withdrawn };
  const visit = file.visits.find((known) => known.id === id);
  if (visit) return { kind: 'visit-withdrawn', by: visit.directorId, withdrawn: visit.withdrawn };
  return null;
};
