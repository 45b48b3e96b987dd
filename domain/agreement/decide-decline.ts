import type { CareFile } from '../care-file/care-file';
import type { Agreement } from '../care-file/agreement-facts';
import type { Decided, Occasion } from '../care-file/decided';
import { allow, type Decision, refuse } from '../decision';

/**
 * A party who has not signed says no. The agreement waits for a further version; signatures that were given stay with
 * the version they were given to.
 */
export const decideDecline = (
  file: CareFile,
  declined: { readonly agreementId: string; readonly version: number; readonly reason: string },
  occasion: Occasion,
): Decision<
  Decided<{ readonly state: Agreement['state'] }>,
  | 'agreement.notFound'
  | 'agreement.notParty'
  | 'agreement.versionChanged'
  | 'agreement.alreadySigned'
  | 'agreement.wrongState'
> => {
  const agreement = file.agreements.find(({ id }) => id === declined.agreementId);
  if (agreement === undefined) return refuse('agreement.notFound');
  const personId = occasion.actor;
  if (!agreement.parties.some((party) => party.personId === personId)) return refuse('agreement.notParty');
  if (agreement.version !== declined.version) return refuse('agreement.versionChanged');
  const { version } = agreement;
  if (agreement.signatures.some((known) => known.personId === personId && known.version === version)) {
    return refuse('agreement.alreadySigned');
  }
  if (agreement.state !== 'sent' && agreement.state !== 'guardians-signed') {
    return refuse('agreement.wrongState');
  }
  const after: Agreement = {
    ...agreement,
    state: 'declined',
    declined: { version, personId, on: occasion.today },
  };
  return allow({
    records: [{ kind: 'agreement-declined', agreement: after, reason: declined.reason }],
    answer: { state: 'declined' },
  });
};
