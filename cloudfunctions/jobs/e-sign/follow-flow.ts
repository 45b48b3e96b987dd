import { isFinal } from '../../../domain/agreement/flow-state';
import type { ESignProvider } from '../../platform/e-sign/e-sign-provider';
import { log } from '../../platform/log';
import { PlatformError } from '../../platform/platform-error';
import { changeFlowWork } from '../../stores/signing-flows/change-flow';
import { findFlow } from '../../stores/signing-flows/claim-flows';
import { inJob } from '../in-job';
import type { JobContext } from '../job';
import { keepSignedFile } from './keep-signed-file';
import { learnFlow, type OpenFlow } from './learn-flow';
import { pauseAfter } from './pause-after';

/**
 * Learns how one signing stands and decides when it is looked at again: never, once it has come to its end and its file is
 * stored. A service that does not answer is asked again, less and less often.
 */
export const followFlow = async (
  context: JobContext,
  provider: ESignProvider,
  flow: OpenFlow,
): Promise<void> => {
  const tries = flow.tries + 1;
  try {
    const { news, problem } = await learnFlow(context, provider, flow);
    const settled = await isSettled(context, provider, flow);
    await note(context, flow, { settled, problem, tries: news ? 1 : tries });
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    log('e-sign-follow', { agreement: flow.agreementId, flow: flow.flowId, code: error.code });
    await note(context, flow, { settled: false, problem: error.code, tries });
  }
};

const isSettled = async (context: JobContext, provider: ESignProvider, flow: OpenFlow): Promise<boolean> => {
  const known = await inJob(context.db, (tx) => findFlow(tx, flow));
  if (known === null || !isFinal(known.state)) return false;
  if (known.state === 'signed' && known.attachmentId === null) await keepSignedFile(context, provider, flow);
  return true;
};

type Note = { readonly settled: boolean; readonly problem: string | null; readonly tries: number };

const note = ({ db, now }: JobContext, flow: OpenFlow, { settled, problem, tries }: Note): Promise<void> => {
  const nextAt = pauseAfter(tries, now);
  const cancelAt = flow.cancelTried ? nextAt : now;
  return inJob(db, (tx) => changeFlowWork(tx, flow, { nextAt, cancelAt, problem, settled, tries, at: now }));
};
