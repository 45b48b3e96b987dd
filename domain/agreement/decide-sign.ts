import type { SigningIdentity, SigningMethod } from '../../contracts/vocabulary/agreement';
import { type CalendarDay, dayOf, formatDay } from '../calendar/calendar-day';
import type { CareFile } from '../care-file/care-file';
import type { Agreement } from '../care-file/agreement-facts';
import type { Decided, Occasion } from '../care-file/decided';
import type { CareRecord } from '../care-file/records';
import { allow, type Decision, refuse } from '../decision';
import { refuseInForce } from './refuse-in-force';
import type { CodeVerdict } from './signing-code';
import { supersededBy } from './superseded-by';

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
  /** The digits typed on the own phone; null in person, where the director sees who signs. */
  readonly code: CodeVerdict | null;
  /** When it was given at a service outside, ISO text. */
  readonly givenAt?: string | null;
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
  | 'agreement.viewsDisagree'
  | 'agreement.signedElsewhere'
  | CodeRefusal;

type CodeRefusal =
  'agreement.noPhone' | 'agreement.codeNeeded' | 'agreement.codeWrong' | 'agreement.codeExpired';

/**
 * One signature. Guardians first, in any order; the caregiver last. In force with the last one (or on the first day of
 * the term, if that is later); the village's mark stands beside it and gates nothing (design D14). A signature given at a
 * service outside is judged by the same rules, on the day on which it was given.
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
  const day = dayGiven(agreement, sign, occasion.today);
  const refused =
    refuseSigning(agreement, party, sign) ?? refuseInForce(file, agreement, day) ?? refuseCode(sign);
  if (refused !== null) return refused;

  const signed = withSignature(agreement, sign, day);
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

/** Told late, a signature still counts from its own day; never from one before the text was there. */
const dayGiven = ({ sentOn }: Agreement, { givenAt }: SignAgreement, today: CalendarDay): CalendarDay => {
  if (givenAt === undefined || givenAt === null) return today;
  const day = dayOf(new Date(givenAt));
  if (day > today) return today;
  return sentOn !== null && day < sentOn ? sentOn : day;
};

const pick = ({ method, witnessId, digest, drawing, givenAt = null }: SignAgreement) => ({
  method,
  identity: identityOf(method),
  witnessId,
  digest,
  drawing,
  givenAt,
});

/** Nobody gets here on the own phone without the code, in person without the director, nor from elsewhere unchecked. */
const identityOf = (method: SigningMethod): readonly SigningIdentity[] => identities[method];

const identities: Readonly<Record<SigningMethod, readonly SigningIdentity[]>> = {
  'own-phone': ['bound-account', 'phone-code'],
  'in-person': ['witnessed-by-director'],
  paper: ['paper-checked-by-director'],
  'tencent-ess': ['e-sign-service'],
};

const codeRefusals = {
  'no-phone': 'agreement.noPhone',
  needed: 'agreement.codeNeeded',
  wrong: 'agreement.codeWrong',
  expired: 'agreement.codeExpired',
} as const;

/** Asked last, so that a try is only spent where everything else is right. */
const refuseCode = ({ method, code }: SignAgreement) => {
  if (method !== 'own-phone') return null;
  return code === 'verified' ? null : refuse(codeRefusals[code ?? 'needed'], { fields: ['code'] });
};

const refuseSigning = (agreement: Agreement, party: 'guardian' | 'caregiver', sign: SignAgreement) => {
  const signedAlready = agreement.signatures.some(
    (known) => known.personId === sign.signer && known.version === agreement.version,
  );
  if (signedAlready) return refuse('agreement.alreadySigned');
  const refused = refuseText(agreement, sign);
  if (refused !== null) return refused;
  if (party === 'caregiver' && agreement.state !== 'guardians-signed') return refuse('agreement.outOfOrder');
  if (!sign.consent)
    return refuse('agreement.consentMissing', { fields: ['consent'], article: '电子签名法第十三条' });
  return null;
};

/** Whether this is the text that is being signed, and here. */
const refuseText = (agreement: Agreement, sign: SignAgreement) => {
  if (agreement.state === 'draft') return refuse('agreement.outOfOrder');
  if (agreement.state !== 'sent' && agreement.state !== 'guardians-signed')
    return refuse('agreement.wrongState');
  if (agreement.version !== sign.version || agreement.digest !== sign.digest)
    return refuse('agreement.versionChanged');
  return isElsewhere(agreement, sign) ? refuse('agreement.signedElsewhere') : null;
};

/** One version is signed in one place: half of the signatures here and half there would be a paper nobody can check. */
const isElsewhere = ({ signedWith }: Agreement, { method }: SignAgreement): boolean =>
  signedWith !== 'own' && method !== signedWith;

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
