import type { CareFile } from '../../../domain/care-file/care-file';
import type { Occasion } from '../../../domain/care-file/decided';
import { decideFlow, type FlowTold } from '../../../domain/agreement/decide-flow';
import { changeCareFiles } from '../../change-care-files/change-care-files';
import type { ESignFlow, ESignProvider } from '../../platform/e-sign/e-sign-provider';
import { log } from '../../platform/log';
import type { SigningFlowRow } from '../../stores/signing-flows/claim-flows';
import { inJob } from '../in-job';
import type { JobContext } from '../job';
import { signerNamed } from './signer-key';

/** A signature each, a no, an ending: more steps than this are a fault of ours. */
const MOST_STEPS = 60;

export type OpenFlow = SigningFlowRow & {
  readonly flowId: string;
  /** Its end was asked for just now; not again at once, should the service have refused. */
  readonly cancelTried: boolean;
};

/** What asking brought: whether anything was new, and a code for what we have no word for. */
export type Learned = { readonly news: boolean; readonly problem: string | null };

/**
 * Asks the service how one signing stands and records what is new, a step a transaction, under the household's lock.
 * Asked by several at once, or killed in between, it comes to the same records. @throws PlatformError
 */
export const learnFlow = async (
  context: JobContext,
  provider: ESignProvider,
  flow: OpenFlow,
): Promise<Learned> => {
  const described = await provider.describeFlow(flow.flowId);
  const told = toldOf(flow, described);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const done = await takeStep(context, flow.householdId, told);
    if (done) return { news: step > 0, problem: problemOf(flow, described, told) };
  }
  throw new Error(`The signing ${flow.flowId} never comes to an end of its news.`);
};

const takeStep = ({ db, now, today }: JobContext, householdId: string, told: FlowTold): Promise<boolean> =>
  inJob(db, async (tx) => {
    const author = { tx, now, today, actor: 'e-sign', role: 'job', op: 'job.e-sign' };
    const decide = (file: CareFile, _rules: unknown, occasion: Occasion) => decideFlow(file, told, occasion);
    const changed = await changeCareFiles(author, { householdIds: [householdId], decide });
    return !changed.ok || (changed.value.answers[0]?.done ?? true);
  });

const toldOf = (flow: OpenFlow, described: ESignFlow): FlowTold => {
  const { agreementId, version, attempt, signers } = flow;
  const recognised = new Map(
    described.approvers.flatMap((one) => {
      const signer = signerNamed(signers, one);
      return signer === undefined ? [] : [[signer.personId, one] as const];
    }),
  );
  return {
    agreementId,
    version,
    attempt,
    state: described.state,
    reason: described.reason,
    signers: signers.flatMap(({ personId }) => {
      const one = recognised.get(personId);
      if (one === undefined) return [];
      return [{ personId, state: one.state, signedAt: one.signedAt?.toISOString() ?? null }];
    }),
  };
};

/** A number or a signer that we don't know is said aloud and never guessed at. */
const problemOf = (flow: OpenFlow, { unknown, approvers }: ESignFlow, told: FlowTold): string | null => {
  const [status] = unknown;
  const strangers = approvers.length - told.signers.length;
  if (status === undefined && strangers === 0) return null;
  const problem = status === undefined ? 'signer.unknown' : `status.${String(status)}`;
  log('e-sign-unknown', { agreement: flow.agreementId, flow: flow.flowId, problem });
  return problem;
};
