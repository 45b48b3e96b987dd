import type { SigningMethod } from '../../contracts/vocabulary/agreement';
import { addDays, type CalendarDay, formatDay } from '../calendar/calendar-day';
import { type Agreement, type CareFile, holdsOn } from '../care-file/care-file';
import type { Decided, Occasion } from '../care-file/decided';
import type { CareRecord } from '../care-file/records';
import { allow, type Decision, refuse } from '../decision';
import { checkViews } from './check-views';
import { screenCaregiver } from './screen-caregiver';

export type SignAgreement = {
  readonly agreementId: string;
  readonly version: number;
  readonly digest: string;
  readonly method: SigningMethod;
  /** Whose signature it is. */
  readonly signer: string;
  readonly witnessId: string | null;
  readonly drawing: string;
  readonly consent: boolean;
};

type Answer = { readonly state: Agreement['state']; readonly inForceOn: string | null };
type Codes =
  | 'agreement.notFound'
  | 'agreement.versionChanged'
  | 'agreement.wrongState'
  | 'agreement.outOfOrder'
  | 'agreement.alreadySigned'
  | 'agreement.notParty'
  | 'agreement.consentMissing'
  | 'agreement.viewsMissing'
  | 'agreement.viewsDisagree';

/**
 * One signature. Guardians first, in any order; the caregiver last. In force with the last one (or on the first day of
 * the term, if that is later); the village's mark stands beside it and gates nothing (design D14).
 */
export const decideSign = (
  file: CareFile,
  sign: SignAgreement,
  occasion: Occasion,
): Decision<Decided<Answer>, Codes> => {
  const agreement = file.agreements.find((known) => known.id === sign.agreementId);
  if (agreement === undefined) return refuse('agreement.notFound');
  const party = agreement.parties.find((known) => known.personId === sign.signer)?.party;
  if (party === undefined) return refuse('agreement.notParty');
  const refused =
    refuseSigning(agreement, party, sign) ??
    refuseViews(file, agreement, occasion.today) ??
    refuseCaregiver(file, agreement, occasion.today);
  if (refused !== null) return refused;

  const signed = withSignature(agreement, sign, occasion.today);
  const { personId, ...signature } = { personId: sign.signer, party, ...pick(sign) };
  const records: readonly CareRecord[] = [
    { kind: 'agreement-signed', agreement: signed, signature: { personId, ...signature } },
    ...supersededBy(file, signed),
  ];
  return allow({
    records,
    answer: {
      state: signed.state,
      inForceOn: signed.inForceOn === null ? null : formatDay(signed.inForceOn),
    },
  });
};

const pick = ({ method, witnessId, digest, drawing }: SignAgreement) => ({
  method,
  witnessId,
  digest,
  drawing,
});

const refuseSigning = (agreement: Agreement, party: 'guardian' | 'caregiver', sign: SignAgreement) => {
  const signedAlready = agreement.signatures.some(
    (known) => known.personId === sign.signer && known.version === agreement.version,
  );
  if (signedAlready) return refuse('agreement.alreadySigned');
  if (agreement.state === 'draft') return refuse('agreement.outOfOrder');
  if (agreement.state !== 'sent' && agreement.state !== 'guardians-signed')
    return refuse('agreement.wrongState');
  if (agreement.version !== sign.version || agreement.digest !== sign.digest)
    return refuse('agreement.versionChanged');
  if (party === 'caregiver' && agreement.state !== 'guardians-signed') return refuse('agreement.outOfOrder');
  if (!sign.consent)
    return refuse('agreement.consentMissing', { fields: ['consent'], article: '电子签名法第十三条' });
  return null;
};

/** A birthday between sending and signing can make an answer due that was not due before. */
const refuseViews = (file: CareFile, agreement: Agreement, today: CalendarDay) => {
  const views = checkViews(file, { ...agreement.content, views: agreement.content.views ?? [] }, today);
  return views.ok ? null : views;
};

/** Who was fit when the draft was written may have left or turn out too young: nobody signs for such a person. */
const refuseCaregiver = (file: CareFile, { content }: Agreement, today: CalendarDay) => {
  const screen = content.caregiver;
  const caregiver = file.caregivers.find(
    (known) => known.personId === screen?.personId && holdsOn(known, today),
  );
  const fit =
    screen !== undefined && caregiver !== undefined && screenCaregiver(screen, caregiver.birthOn, today).ok;
  return fit ? null : refuse('agreement.wrongState', { article: '未成年人保护法第二十二条' });
};

const withSignature = (agreement: Agreement, sign: SignAgreement, today: CalendarDay): Agreement => {
  const signatures = [
    ...agreement.signatures,
    { version: agreement.version, personId: sign.signer, method: sign.method },
  ];
  const has = (personId: string) =>
    signatures.some((known) => known.personId === personId && known.version === agreement.version);
  const all = agreement.parties.every((each) => has(each.personId));
  const guardians = agreement.parties
    .filter((each) => each.party === 'guardian')
    .every((each) => has(each.personId));
  if (!all) return { ...agreement, signatures, state: guardians ? 'guardians-signed' : agreement.state };
  const inForceOn = agreement.termFrom > today ? agreement.termFrom : today;
  return { ...agreement, signatures, state: 'in-force', inForceOn };
};

/**
 * The agreement before this one ends on the day before it begins, so that no day is without one; one that had run out
 * before keeps its own last day.
 */
const supersededBy = (file: CareFile, signed: Agreement): readonly CareRecord[] => {
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
