import type { ApproverState, FlowState } from '../../contracts/vocabulary/e-sign';
import type { CareFile } from '../care-file/care-file';
import type { Agreement, SigningFlow } from '../care-file/agreement-facts';
import type { Decided, Occasion } from '../care-file/decided';
import type { CareRecord } from '../care-file/records';
import type { FlowKey } from '../care-file/agreement-record';
import { allow, type Decision } from '../decision';
import { decideDecline } from './decide-decline';
import { decideSign } from './decide-sign';
import { advanceFlow } from './flow-state';

/** How a signing at a service outside stands, in our own people. */
export type FlowTold = FlowKey & {
  readonly state: FlowState;
  /** Why somebody declined, in their own words. */
  readonly reason: string | null;
  /** In the order in which they sign: guardians first. Those the service names and we don't know are left out. */
  readonly signers: readonly {
    readonly personId: string;
    readonly state: ApproverState;
    /** ISO text. */
    readonly signedAt: string | null;
  }[];
};

type Answer = {
  /** Nothing more is to be learned from what was told. */
  readonly done: boolean;
};

const LONGEST_REASON = 200;

/**
 * One step of what a service outside told: the next signature, a no, or how the signing stands. A caller repeats it until
 * it is done; what is recorded already is passed over, so that it may be told twice, late, or by several at once. A
 * signature goes through the same rules as one given here. One that they refuse, or that was given to another version,
 * stays in the trail and brings nothing into force.
 */
export const decideFlow = (
  file: CareFile,
  told: FlowTold,
  occasion: Occasion,
): Decision<Decided<Answer>, never> => {
  const agreement = file.agreements.find(({ id }) => id === told.agreementId);
  const flow = agreement?.flows.find(
    (known) => known.version === told.version && known.attempt === told.attempt,
  );
  if (agreement === undefined || flow === undefined) return allow({ records: [], answer: { done: true } });
  const step =
    signatureStep(file, agreement, { flow, told, occasion }) ??
    declineStep(file, agreement, { flow, told, occasion });
  if (step !== null) return allow({ records: step, answer: { done: false } });

  const state = advanceFlow(flow.state, told.state);
  const records: readonly CareRecord[] =
    state === flow.state ? [] : [{ kind: 'signing-flow-changed', ...keyOf(told), state }];
  return allow({ records, answer: { done: true } });
};

type Heard = { readonly flow: SigningFlow; readonly told: FlowTold; readonly occasion: Occasion };

const keyOf = ({ agreementId, version, attempt }: FlowTold): FlowKey => ({ agreementId, version, attempt });

const signatureStep = (
  file: CareFile,
  agreement: Agreement,
  { flow, told, occasion }: Heard,
): readonly CareRecord[] | null => {
  const next = told.signers.find(
    ({ personId, state }) =>
      state === 'signed' && !flow.noted.includes(personId) && !hasSigned(agreement, told.version, personId),
  );
  if (next === undefined) return null;
  const { personId, signedAt: givenAt } = next;
  const given = {
    ...keyOf(told),
    digest: agreement.digest ?? '',
    method: agreement.signedWith,
    signer: personId,
    witnessId: null,
    drawing: '',
    consent: true,
    code: null,
    givenAt,
  };
  const why = refusalOf(agreement, flow);
  if (why !== null || given.method === 'own')
    return [notCounted(told, { personId, givenAt, why: why ?? 'own' })];
  const signed = decideSign(file, { ...given, method: given.method }, occasion);
  return signed.ok
    ? signed.value.records
    : [notCounted(told, { personId, givenAt, why: signed.refusal.code })];
};

const hasSigned = ({ signatures }: Agreement, version: number, personId: string): boolean =>
  signatures.some((known) => known.version === version && known.personId === personId);

/** Only the last attempt of the version that is on its way counts; decideSign says the rest. */
const refusalOf = (agreement: Agreement, flow: SigningFlow): string | null => {
  if (flow.version !== agreement.version) return 'agreement.versionChanged';
  return isLast(agreement, flow) ? null : 'agreement.linkOver';
};

const isLast = ({ flows }: Agreement, { version, attempt }: SigningFlow): boolean =>
  flows.every((known) => known.version !== version || known.attempt <= attempt);

const notCounted = (
  told: FlowTold,
  given: { readonly personId: string; readonly givenAt: string | null; readonly why: string },
): CareRecord => ({ kind: 'signature-not-counted', ...keyOf(told), ...given });

const declineStep = (
  file: CareFile,
  agreement: Agreement,
  { flow, told, occasion }: Heard,
): readonly CareRecord[] | null => {
  const who = told.signers.find(({ state }) => state === 'declined');
  if (who === undefined || refusalOf(agreement, flow) !== null) return null;
  const { agreementId, version } = told;
  const reason = (told.reason ?? '在电子签里选了不签，没有写原因').slice(0, LONGEST_REASON);
  const declined = decideDecline(
    file,
    { agreementId, version, reason },
    { ...occasion, actor: who.personId },
  );
  return declined.ok ? declined.value.records : null;
};
