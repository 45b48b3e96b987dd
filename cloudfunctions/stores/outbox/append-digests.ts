import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';
import { newId } from '../../platform/new-id';
import { writeRows } from '../write-rows';

export type Digest = {
  readonly person_id: string;
  readonly village_code: string;
  readonly households: number;
  readonly overdue: number;
};

/**
 * Directors whose list has something new since yesterday's digest, or due today; how many households are open. Tasks
 * that have stood for days do not ring every morning: a push costs a quota that a parent's village can't spare.
 * What came after the digest's moment is the next morning's, however late a timer fires.
 */
export const findDigests = async (
  tx: Tx,
  { today, since, until }: { readonly today: string; readonly since: Date; readonly until: Date },
): Promise<readonly Digest[]> => {
  const { rows } = await sql<Digest>`
    with director as (
      select g.person_id, g.region_code from role_grant g
        where g.role = 'director' and g.from_on <= ${today}::date and coalesce(g.to_on >= ${today}::date, true)
    ), taken as (
      select x.task_id, x.to_person from reassignment_task x where x.state = 'standing'
    ), listed as (
      select g.person_id, t.id, g.region_code, t.household_id, t.due_on from director g join task t on t.village_code = g.region_code
        left join taken x on x.task_id = t.id
        where t.state = 'open' and t.household_id is not null and coalesce(x.to_person = g.person_id, true)
      union select g.person_id, t.id, g.region_code, t.household_id, t.due_on from taken x join task t on t.id = x.task_id
        join director g on g.person_id = x.to_person where t.state = 'open'
    )
    select t.person_id, min(t.region_code) as village_code, count(distinct t.household_id)::int as households,
        count(distinct t.household_id) filter (where t.due_on < ${today}::date)::int as overdue
      from listed t cross join lateral (select max(e.happened_at) as since from task_event e
          where e.task_id = t.id and e.event in ('opened', 'reopened', 'advanced')) owed
      group by t.person_id
      having bool_or(owed.since <= ${until.toISOString()}
        and (owed.since > ${since.toISOString()} or t.due_on = ${today}::date))
      order by t.person_id`.execute(tx);
  return rows;
};

/** One promise a director and morning, whatever the number of runs. */
export const appendDigests = async (
  tx: Tx,
  digests: readonly Digest[],
  { today, now }: { readonly today: string; readonly now: Date },
): Promise<void> => {
  const at = now.toISOString();
  await writeRows(tx, [
    {
      table: 'outbox',
      conflict: 'nothing',
      insert: digests.map((digest) => ({
        id: newId('ou'),
        cause: `digest:${today}`,
        step: 'morning',
        person_id: digest.person_id,
        channel: 'ring',
        topic: 'director-digest',
        fields: { households: digest.households, overdue: digest.overdue },
        village_code: digest.village_code,
        not_before: at,
        state: 'pending',
        attempts: 0,
        created_at: at,
      })),
    },
  ]);
};
