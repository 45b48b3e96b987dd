import { log } from '../../platform/log';
import { appendFlowAgain, changeFlowToOver } from '../../stores/signing-flows/change-flow';
import type { SigningFlowRow } from '../../stores/signing-flows/claim-flows';
import { inJob } from '../in-job';
import type { JobContext } from '../job';

/** The service has no key for repeated orders; after this many somebody must look. */
const MOST_ATTEMPTS = 3;

/**
 * Neither an answer nor a message has come for an order that was given: it is given again under the next number. Should
 * the first one turn up after all, its message opens it, and as it is not the last any more it is cancelled.
 */
export const giveUpOrder = async ({ db, now }: JobContext, flow: SigningFlowRow): Promise<void> => {
  const again = !flow.movedOn && flow.attempt < MOST_ATTEMPTS;
  await inJob(db, async (tx) => {
    const over = await changeFlowToOver(tx, flow, {
      state: again || flow.movedOn ? 'lost' : 'failed',
      problem: 'order.unanswered',
      at: now,
    });
    if (over && again) await appendFlowAgain(tx, flow, now);
  });
  log('e-sign-order-lost', { agreement: flow.agreementId, version: flow.version, attempt: flow.attempt });
};
