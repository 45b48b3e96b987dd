import type { AgreementState } from '../../contracts/vocabulary/agreement';
import type { SigningFlowState, SigningProvider } from '../../contracts/vocabulary/e-sign';
import { allow, type Decision, refuse } from '../decision';
import { isFinal } from './flow-state';

/** What is known about a party before it is led to a service outside. */
export type LinkTurn = {
  readonly state: AgreementState;
  readonly signedWith: SigningProvider;
  readonly party: 'guardian' | 'caregiver' | null;
  readonly signed: boolean;
  readonly waitsForOthers: boolean;
  readonly hasPhone: boolean;
  readonly flow: { readonly flowId: string | null; readonly state: SigningFlowState } | null;
};

type Codes =
  | 'agreement.notParty'
  | 'agreement.alreadySigned'
  | 'agreement.wrongState'
  | 'agreement.outOfOrder'
  | 'agreement.linkNotReady'
  | 'agreement.linkOver';

/** Whether this party is to sign now at the service, and in which of its signings. There one signs strictly in order. */
export const judgeLink = (turn: LinkTurn): Decision<string, Codes> => {
  const refused = refuseTurn(turn);
  if (refused !== null) return refuse(refused);
  const { flow } = turn;
  if (flow === null || flow.state === 'failed' || isFinal(flow.state)) return refuse('agreement.linkOver');
  return flow.flowId === null ? refuse('agreement.linkNotReady') : allow(flow.flowId);
};

const refuseTurn = ({
  party,
  signed,
  state,
  signedWith,
  hasPhone,
  waitsForOthers,
}: LinkTurn): Codes | null => {
  if (party === null) return 'agreement.notParty';
  if (signed) return 'agreement.alreadySigned';
  const underWay = state === 'sent' || state === 'guardians-signed';
  if (!underWay || signedWith === 'own' || !hasPhone) return 'agreement.wrongState';
  return waitsForOthers ? 'agreement.outOfOrder' : null;
};
