import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';
import { writeRows } from '../write-rows';
import { promiseWrite } from './promise-write';

export type Digest = {
  readonly person_id: string;
  readonly village_code: string;
  readonly households: number;
  readonly overdue: number;
};

export type DigestsWanted = {
  /** Who answers for which village today (domain/staff/answers-for.ts). */
  readonly answering: readonly { readonly person: string; readonly village: string }[];
  readonly today: string;
  readonly since: Date;
  readonly until: Date;
};

/**
 * Those who answer for a village whose list has something new since yesterday's digest, or due today; how many households are open. Tasks
 * that have stood for days do not ring every morning: a push costs a quota that a parent's village can't spare.
 * What came after the digest's moment is the next morning's, however late a timer fires.
 */
export const findDigests = async (
  tx: Tx,
  { answering, today, since, until }: DigestsWanted,
): Promise<readonly Digest[]> => {
  const { rows } = await sql<Digest>`
    with answering as (select * from jsonb_to_recordset(${JSON.stringify(answering)}::jsonb) as a(person text, village text)),
    taken as (
      select x.task_id, x.to_person from reassignment_task x where x.state = 'standing'
    ), listed as (
      select g.person, g.village, t.id, t.household_id, t.due_on from answering g join task t on t.village_code = g.village
        left join taken x on x.task_id = t.id
        -- What a family asks of the township is nothing for the village's morning.
        where t.state = 'open' and t.household_id is not null and t.kind <> 'talk-request' and coalesce(x.to_person = g.person, true)
      union select x.to_person, coalesce((select min(g.village) from answering g where g.person = x.to_person), t.village_code),
          t.id, t.household_id, t.due_on from taken x join task t on t.id = x.task_id where t.state = 'open'
    )
    select t.person as person_id, min(t.village) as village_code, count(distinct t.household_id)::int as households,
        count(distinct t.household_id) filter (where t.due_on < ${today}::date)::int as overdue
      from listed t cross join lateral (select max(e.happened_at) as since from task_event e
          where e.task_id = t.id and e.event in ('opened', 'reopened', 'advanced')) owed
      group by t.person
      having bool_or(owed.since <= ${until.toISOString()}
        and (owed.since > ${since.toISOString()} or t.due_on = ${today}::date))
      order by t.person`.execute(tx);
  return rows;
};

/** One promise a director and morning, whatever the number of runs. */
export const appendDigests = async (
  tx: Tx,
  digests: readonly Digest[],
  { today, now }: { readonly today: string; readonly now: Date },
): Promise<void> => {
  const promised = digests.map(({ person_id: personId, village_code: villageCode, households, overdue }) => ({
    ...{ cause: `digest:${today}`, step: 'morning', topic: 'director-digest' as const },
    ...{ personId, villageCode, fields: { households, overdue }, notBefore: now },
  }));
  await writeRows(tx, [promiseWrite(promised, now)]);
};
