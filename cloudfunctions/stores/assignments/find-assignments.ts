import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';
import { stillDirects } from '../staff/still-directs';

export type FoundAssignment = {
  readonly assignmentId: string;
  readonly region: string;
  readonly title: string;
  readonly note: string | null;
  readonly by: string;
  readonly sentOn: string;
  readonly dueOn: string;
  readonly withdrawn: { readonly on: string; readonly reason: string } | null;
  readonly parts: readonly {
    readonly code: string;
    readonly village: string;
    readonly personId: string | null;
    readonly director: string | null;
    readonly subject: string;
    /** Whoever it was sent to still directs the village, and is not away. */
    readonly holds: boolean;
    readonly done: { readonly on: string; readonly by: string; readonly words: string | null } | null;
  }[];
};

/** What was sent to many, as far as the caller sees its parts: one by its id, or the newest ones. */
export const findAssignments = async (
  tx: Tx,
  {
    today,
    assignmentId,
    limit,
  }: { readonly today: string; readonly assignmentId: string | null; readonly limit: number },
): Promise<readonly FoundAssignment[]> => {
  const day = (column: string) => sql.raw(`(${column} at time zone 'Asia/Shanghai')::date`);
  const { rows } = await sql<FoundAssignment>`
    select a.id as "assignmentId", a.region_code as region, a.title, a.note, a.sender as by, ${day('a.sent_at')} as "sentOn", a.due_on as "dueOn",
        case when a.withdrawn_at is not null then jsonb_build_object('on', ${day('a.withdrawn_at')}, 'reason', a.withdrawn_reason) end as withdrawn,
        (select coalesce(jsonb_agg(jsonb_build_object('code', p.village_code, 'village', r.name, 'personId', p.person_id, 'director', d.name, 'subject', p.subject,
             'holds', ${stillDirects(sql`p.person_id`, sql`p.village_code`, today)},
             'done', case when p.done_at is not null then jsonb_build_object('on', ${day('p.done_at')}, 'by', coalesce(b.name, ''), 'words', p.words) end)
             order by p.subject), '[]')
           from assignment_part p join region r on r.code = p.village_code left join person d on d.id = p.person_id left join person b on b.id = p.done_by
           where p.assignment_id = a.id) as parts
      from assignment a
      where ${assignmentId}::text is null or a.id = ${assignmentId}
      order by a.sent_at desc, a.id limit ${limit}`.execute(tx);
  return rows;
};
