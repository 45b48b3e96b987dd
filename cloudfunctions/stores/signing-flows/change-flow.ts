import { sql } from 'kysely';
import type { FlowKey } from '../../../domain/care-file/agreement-record';
import type { Tx } from '../../platform/database/connection';

/** What the job keeps about its own work; how a signing stands is a record of the care file. */
export type FlowWork = {
  /** When it is looked after again. */
  readonly nextAt: Date;
  /** When it is ended at the service, should its agreement go on without it: at once, unless that was just tried. */
  readonly cancelAt: Date;
  /** A code; null when the last try went well. */
  readonly problem: string | null;
  readonly settled: boolean;
  /** How often it was tried since something last happened. */
  readonly tries: number;
};

/** How the job goes on with one flow. */
export const changeFlowWork = async (
  tx: Tx,
  { agreementId, version, attempt }: FlowKey,
  work: FlowWork & { readonly at: Date },
): Promise<void> => {
  await sql`update signing_flow set next_at = ${work.nextAt.toISOString()}, cancel_at = ${work.cancelAt.toISOString()}, problem = ${work.problem}, tries = ${work.tries},
      settled_at = ${work.settled ? work.at.toISOString() : null}::timestamptz
    where agreement_id = ${agreementId} and version = ${version} and attempt = ${attempt}`.execute(tx);
};

/** The order goes out now, for these people. Written before it is given: its message may come before its answer. */
export const changeFlowToOrdering = async (
  tx: Tx,
  { agreementId, version, attempt }: FlowKey,
  signers: readonly { readonly personId: string; readonly key: string }[],
): Promise<void> => {
  await sql`update signing_flow set state = 'ordering', signers = ${JSON.stringify(signers)}::jsonb
    where agreement_id = ${agreementId} and version = ${version} and attempt = ${attempt} and flow_id is null`.execute(
    tx,
  );
};

/** The service said no to it: it may be given again. */
export const changeFlowToOrdered = async (
  tx: Tx,
  { agreementId, version, attempt }: FlowKey,
): Promise<void> => {
  await sql`update signing_flow set state = 'ordered'
    where agreement_id = ${agreementId} and version = ${version} and attempt = ${attempt} and flow_id is null`.execute(
    tx,
  );
};

/**
 * The service has it under this id: told by its answer or by a message, whichever is first. It is looked at next at
 * `nextAt`, also one that was given up as lost or had come to its end. Answers whether this flow has this id.
 */
export const changeFlowToOpen = async (
  tx: Tx,
  { agreementId, version, attempt }: FlowKey,
  { flowId, nextAt, at }: { readonly flowId: string; readonly nextAt: Date; readonly at: Date },
): Promise<boolean> => {
  const [next, cancel] = [nextAt.toISOString(), at.toISOString()];
  const { rows } =
    await sql`update signing_flow set state = case when flow_id is null then 'waiting' else state end, flow_id = ${flowId},
      next_at = ${next}, cancel_at = ${cancel}, problem = null, settled_at = null
    where agreement_id = ${agreementId} and version = ${version} and attempt = ${attempt}
      and coalesce(flow_id, ${flowId}) = ${flowId} returning 1`.execute(tx);
  return rows.length > 0;
};

/**
 * An order that was never given, or whose answer never came, and which nobody waits for any more. Answers whether it is so:
 * a message may have opened it meanwhile.
 */
export const changeFlowToOver = async (
  tx: Tx,
  { agreementId, version, attempt }: FlowKey,
  {
    state,
    problem,
    at,
  }: { readonly state: 'cancelled' | 'lost' | 'failed'; readonly problem: string | null; readonly at: Date },
): Promise<boolean> => {
  const { rows } =
    await sql`update signing_flow set state = ${state}, problem = ${problem}, settled_at = ${at.toISOString()}
    where agreement_id = ${agreementId} and version = ${version} and attempt = ${attempt} and flow_id is null
    returning 1`.execute(tx);
  return rows.length > 0;
};

/** The same order once more, under the next number; twice is once. */
export const appendFlowAgain = async (
  tx: Tx,
  { agreementId, version, attempt }: FlowKey,
  at: Date,
): Promise<void> => {
  const now = at.toISOString();
  await sql`insert into signing_flow (agreement_id, version, attempt, household_id, provider, state, ordered_at, next_at, cancel_at)
    select agreement_id, version, attempt + 1, household_id, provider, 'ordered', ${now}, ${now}, ${now} from signing_flow
      where agreement_id = ${agreementId} and version = ${version} and attempt = ${attempt}
    on conflict do nothing`.execute(tx);
};
