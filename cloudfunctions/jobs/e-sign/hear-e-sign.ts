import type { SigningProvider } from '../../../contracts/vocabulary/e-sign';
import type { ESignCall } from '../../platform/e-sign/e-sign-provider';
import { namedProvider } from '../../platform/e-sign/named-provider';
import { log, logBug } from '../../platform/log';
import { changeFlowToOpen } from '../../stores/signing-flows/change-flow';
import { findFlow } from '../../stores/signing-flows/claim-flows';
import { inJob } from '../in-job';
import type { JobContext } from '../job';
import { readFlowReference } from './flow-reference';
import { followFlow } from './follow-flow';

/** `unknown`: a signing of ours that we don't know; the service is to say it again. */
export type ESignAnswer = 'refused' | 'not-ours' | 'unknown' | 'heard';

/**
 * A message of a service outside. It is only believed in one thing: that there is something to ask about. That is written
 * down first, with the service's id where the answer to our order has not come yet; then it is asked. If asking fails, the
 * job asks. So a message that comes early, late, twice or again after a year changes nothing that is not so.
 */
export const hearESign = async (
  context: JobContext,
  name: Exclude<SigningProvider, 'own'>,
  call: ESignCall,
): Promise<ESignAnswer> => {
  const provider = namedProvider(name);
  const heard = provider?.readCallback(call) ?? { kind: 'refused' };
  if (provider === null || heard.kind === 'refused') return 'refused';
  const key = heard.kind === 'notice' ? readFlowReference(heard.reference) : null;
  if (heard.kind !== 'notice' || key === null) return 'not-ours';
  const { flowId, messageId } = heard;
  const flow = await inJob(context.db, async (tx) =>
    (await changeFlowToOpen(tx, key, { flowId, nextAt: context.now, at: context.now }))
      ? findFlow(tx, key)
      : null,
  );
  log('e-sign-heard', { agreement: key.agreementId, message: messageId, known: flow !== null });
  if (flow === null) return 'unknown';
  await followFlow(context, provider, { ...flow, flowId, cancelTried: false }).catch((error: unknown) => {
    logBug('e-sign-heard', { agreement: key.agreementId }, error);
  });
  return 'heard';
};
