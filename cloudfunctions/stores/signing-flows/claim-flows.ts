import { type RawBuilder, sql } from 'kysely';
import type { SigningFlowState, SigningProvider } from '../../../contracts/vocabulary/e-sign';
import type { FlowKey } from '../../../domain/care-file/agreement-record';
import type { Tx } from '../../platform/database/connection';

/** One order to a service outside, as the job goes on with it. */
export type SigningFlowRow = FlowKey & {
  readonly householdId: string;
  readonly provider: SigningProvider;
  readonly state: SigningFlowState;
  readonly flowId: string | null;
  readonly signers: readonly { readonly personId: string; readonly key: string }[];
  readonly attachmentId: string | null;
  readonly tries: number;
  /** Its agreement goes on without it: signed otherwise, refused, rewritten, or ordered again. */
  readonly movedOn: boolean;
};

/** Named here once: what is asked for by the claim, the look at one flow, and the question from when there is work. */
const movedOn = sql`(f.version <> a.version or a.state not in ('sent', 'guardians-signed')
  or exists (select 1 from signing_flow n where n.agreement_id = f.agreement_id and n.version = f.version and n.attempt > f.attempt))`;

/** One that has come to its end is not cancelled any more, whatever its agreement does. */
const isOver = sql`f.state in ('signed', 'declined', 'expired', 'cancelled', 'invalid', 'released')`;
const dueAt = sql`case when ${movedOn} and not ${isOver} and f.state <> 'ordering' then f.cancel_at else f.next_at end`;

const columns = sql`f.agreement_id as "agreementId", f.version, f.attempt, f.household_id as "householdId", f.provider, f.state,
  f.flow_id as "flowId", f.signers, f.attachment_id as "attachmentId", f.tries, ${movedOn} and not ${isOver} as "movedOn"`;

/**
 * Claims what is due, skipping what another worker holds. A claim lasts until `until`; killed in between, another worker
 * goes on from there. The row answered is as it was before.
 */
export const claimFlows = async (
  tx: Tx,
  { now, until, limit }: { readonly now: Date; readonly until: Date; readonly limit: number },
): Promise<readonly SigningFlowRow[]> => {
  const { rows } = await sql<SigningFlowRow>`
    with due as materialized (
      select ${columns} from signing_flow f join agreement a on a.id = f.agreement_id
        where f.settled_at is null and ${dueAt} <= ${now.toISOString()}::timestamptz
        order by f.next_at, f.agreement_id, f.version, f.attempt limit ${limit} for update of f skip locked
    ), claimed as (
      update signing_flow c set next_at = ${until.toISOString()}, cancel_at = ${until.toISOString()}, tries = c.tries + 1
        from due where c.agreement_id = due."agreementId" and c.version = due.version and c.attempt = due.attempt returning 1
    )
    select due.* from due, (select count(*) from claimed) as done`.execute(tx);
  return rows;
};

/** The instant from which a signing elsewhere has to be looked after; null when there is none. */
export const findNextFlow = async (tx: Tx): Promise<Date | null> => {
  const { rows } = await sql<{ at: string | null }>`
    select min(${dueAt}) as at from signing_flow f join agreement a on a.id = f.agreement_id where f.settled_at is null`.execute(
    tx,
  );
  const at = rows[0]?.at ?? null;
  return at === null ? null : new Date(at);
};

/** One flow as it stands, by its key or the service's own id; null when there is none. */
export const findFlow = async (
  tx: Tx,
  by: FlowKey | { readonly flowId: string },
): Promise<SigningFlowRow | null> => {
  const { rows } = await sql<SigningFlowRow>`
    select ${columns} from signing_flow f join agreement a on a.id = f.agreement_id where ${condition(by)}`.execute(
    tx,
  );
  return rows[0] ?? null;
};

const condition = (by: FlowKey | { readonly flowId: string }): RawBuilder<unknown> =>
  'flowId' in by
    ? sql`f.flow_id = ${by.flowId}`
    : sql`f.agreement_id = ${by.agreementId} and f.version = ${by.version} and f.attempt = ${by.attempt}`;
