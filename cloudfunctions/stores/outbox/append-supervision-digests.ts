import { sql } from 'kysely';
import type { EscalationLevel } from '../../../contracts/vocabulary/supervision';
import type { Tx } from '../../platform/database/connection';
import { writeRows } from '../write-rows';
import { promiseWrite } from './promise-write';

export type SupervisionDigest = {
  readonly person_id: string;
  readonly region_code: string;
  /** Households with anything that was passed on to this level and is open. */
  readonly households: number;
  /** Tasks that were passed on to it since the last digest and are open. */
  readonly fresh: number;
  /** The person's own questions that were declined since. */
  readonly declined: number;
};

/**
 * Supervisors, or county officers, for whom something is new between two moments: a task that was passed on to them and is
 * still open, or somebody who does not take one over.
 */
export const findSupervisionDigests = async (
  tx: Tx,
  level: EscalationLevel,
  { today, since, until }: { readonly today: string; readonly since: Date; readonly until: Date },
): Promise<readonly SupervisionDigest[]> => {
  const within = (column: string) =>
    sql`${sql.raw(column)} > ${since.toISOString()} and ${sql.raw(column)} <= ${until.toISOString()}`;
  const { rows } = await sql<SupervisionDigest>`
    with officer as (
      select g.person_id, g.region_code from role_grant g
        where g.role = ${level} and g.from_on <= ${today}::date and coalesce(g.to_on >= ${today}::date, true)
    ), passed as (
      select o.person_id, count(distinct coalesce(t.household_id, t.id))::int as households, count(distinct t.id) filter (where exists (
            select 1 from task_event e where e.task_id = t.id and e.event = 'escalated' and ${within('e.happened_at')}
              and (${level} = 'supervisor' or e.record = 'county')))::int as fresh
        from officer o join task t on t.village_code like o.region_code || '%' and t.state = 'open' and t.escalated_to is not null
          and (${level} = 'supervisor' or t.escalated_to = 'county')
        group by 1
    ), refused as (
      select a.asked_by as person_id, count(*)::int as declined from reassignment a where a.answer = 'declined' and ${within('a.answered_at')} group by 1
    )
    select o.person_id, min(o.region_code) as region_code, coalesce(max(p.households), 0)::int as households, coalesce(max(p.fresh), 0)::int as fresh,
        coalesce(max(r.declined), 0)::int as declined
      from officer o left join passed p using (person_id) left join refused r using (person_id)
      where coalesce(p.fresh, 0) > 0 or coalesce(r.declined, 0) > 0 group by o.person_id order by o.person_id`.execute(
    tx,
  );
  return rows;
};

/** One promise a person and period (`cause`), whatever the number of runs. */
export const appendSupervisionDigests = async (
  tx: Tx,
  digests: readonly SupervisionDigest[],
  { level, cause, now }: { readonly level: EscalationLevel; readonly cause: string; readonly now: Date },
): Promise<void> => {
  const promised = digests.map(
    ({ person_id: personId, region_code: villageCode, households, fresh, declined }) => ({
      ...{ cause, step: level, topic: 'supervision-digest' as const, notBefore: now },
      ...{ personId, villageCode, fields: { level, households, fresh, declined } },
    }),
  );
  await writeRows(tx, [promiseWrite(promised, now)]);
};

/**
 * Tells directors, the morning after, what was sent to many: once an assignment and person, ever. How many are told. What
 * was taken back or done meanwhile is not told.
 */
export const appendAssignedNews = async (
  tx: Tx,
  { until, now }: { readonly until: Date; readonly now: Date },
): Promise<number> => {
  const { rows } = await sql<{ assignment_id: string; person_id: string; village_code: string }>`
    select p.assignment_id, p.person_id, min(p.village_code) as village_code
      from assignment_part p join assignment a on a.id = p.assignment_id
      where p.person_id is not null and p.done_at is null and a.withdrawn_at is null and a.sent_at <= ${until.toISOString()}
        and not exists (select 1 from outbox o where o.cause = 'assigned:' || p.assignment_id and o.person_id = p.person_id)
      group by 1, 2 order by 1, 2`.execute(tx);
  const promised = rows.map(
    ({ assignment_id: assignmentId, person_id: personId, village_code: villageCode }) => ({
      ...{
        cause: `assigned:${assignmentId}`,
        step: 'morning',
        topic: 'assigned-work' as const,
        notBefore: now,
      },
      ...{ personId, villageCode, fields: { assignmentId } },
    }),
  );
  await writeRows(tx, [promiseWrite(promised, now)]);
  return rows.length;
};
