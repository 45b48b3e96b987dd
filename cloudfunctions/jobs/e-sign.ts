import { namedProvider } from '../platform/e-sign/named-provider';
import { log, logBug } from '../platform/log';
import { changeFlowToOver } from '../stores/signing-flows/change-flow';
import { claimFlows, findNextFlow, type SigningFlowRow } from '../stores/signing-flows/claim-flows';
import { cancelFlow } from './e-sign/cancel-flow';
import { followFlow } from './e-sign/follow-flow';
import { giveUpOrder } from './e-sign/give-up-order';
import { orderFlow } from './e-sign/order-flow';
import { inJob } from './in-job';
import type { Job, JobContext } from './job';

/** One call to the service each, at least; the rest of a long queue waits for the next minute. */
const BATCH = 100;
/** A worker that died holds a signing this long. An order without an answer counts as lost after it. */
const CLAIM_MS = 10 * 60_000;

/**
 * Looks after the signings at services outside: gives the orders that were promised with a text, asks how open ones stand
 * (messages get lost), ends those whose agreement has gone on without them, and fetches the signed file. Each is claimed
 * first and looked after outside of any transaction; what is learned is written by the one write path. Twice is once.
 */
export const eSign: Job = {
  name: 'e-sign',
  dueAt: ({ db }) => inJob(db, findNextFlow),
  run: async (context) => {
    const { db, now } = context;
    const until = new Date(now.getTime() + CLAIM_MS);
    const claimed = await inJob(db, (tx) => claimFlows(tx, { now, until, limit: BATCH }));
    let failed = 0;
    for (const flow of claimed) failed += (await lookedAfter(context, flow)) ? 0 : 1;
    return { flows: claimed.length, failed };
  },
};

/** One signing that can't be looked after must not cost the others their turn; its claim runs out, and then it is its turn again. */
const lookedAfter = async (context: JobContext, flow: SigningFlowRow): Promise<boolean> => {
  try {
    await lookAfter(context, flow);
    return true;
  } catch (error) {
    logBug('e-sign', { agreement: flow.agreementId, version: String(flow.version) }, error);
    return false;
  }
};

const lookAfter = async (context: JobContext, flow: SigningFlowRow): Promise<void> => {
  const provider = namedProvider(flow.provider);
  if (provider === null) throw new Error(`A signing is ordered with ${flow.provider}, which is no service.`);
  const { flowId } = flow;
  if (flowId !== null) {
    if (flow.movedOn) await cancelFlow(provider, flowId);
    await followFlow(context, provider, { ...flow, flowId, cancelTried: flow.movedOn });
    return;
  }
  if (flow.state === 'ordering') return giveUpOrder(context, flow);
  if (!flow.movedOn) return orderFlow(context, provider, flow);
  await inJob(context.db, (tx) =>
    changeFlowToOver(tx, flow, { state: 'cancelled', problem: null, at: context.now }),
  );
  log('e-sign-not-ordered', { agreement: flow.agreementId, version: flow.version });
};
