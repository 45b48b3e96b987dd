import type { EssFlow, EssApprover } from '../../local/stand-ins/tencent/ess/ess-data';
import type { EssMessage } from '../../local/stand-ins/tencent/ess/ess-controls';
import type { StoryCounty } from './start-county';

/** The county decides that agreements are signed at Tencent's service, from 2026-11-18 on. */
export const chooseService = (county: StoryCounty) =>
  county.call('county', 'policy.setValue', {
    region: '990100',
    key: 'agreement.signing',
    value: 'tencent-ess',
    from: '2026-11-18',
    source: { title: '县民政局关于协议签署的通知', item: '第一条' },
  });

/** The service's message at our address, as it sends it; answers the status it hears. */
export const tell = async (county: StoryCounty, { headers, body }: EssMessage): Promise<number> => {
  const answer = await fetch(`${county.cloud.url}/v1/functions/callback`, { method: 'POST', headers, body });
  return answer.status;
};

/** The flow that was ordered last. */
export const lastFlow = (county: StoryCounty): EssFlow => {
  const flow = county.cloud.standIns.ess.flows().at(-1);
  if (flow === undefined) throw new Error('No signing was ordered at the service.');
  return flow;
};

/** One of the flow's signers, by place: guardians first. */
export const signerAt = ({ approvers }: EssFlow, at: number): EssApprover => {
  const signer = approvers[at];
  if (signer === undefined) throw new Error(`The flow has no signer ${String(at)}.`);
  return signer;
};

/** The next one signs there; what the service then says, not yet told. */
export const signThere = (county: StoryCounty, flow: EssFlow, at: number): EssMessage =>
  county.cloud.standIns.ess.sign(flow.id, signerAt(flow, at).mobile);
