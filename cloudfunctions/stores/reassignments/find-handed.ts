import { sql } from 'kysely';
import type { TaskKind } from '../../../contracts/vocabulary/task';
import type { TriedPlace } from '../../../domain/access/acting-role';
import type { Tx } from '../../platform/database/connection';

export type HandedAsked = {
  readonly childIds: readonly string[];
  readonly kinds: readonly TaskKind[];
  readonly me: string;
};

/**
 * The household of some children of which the caller has taken work of these kinds over that is still open; null unless it
 * holds for all of them, in one household.
 */
export const findHandedPlace = async (
  tx: Tx,
  { childIds, kinds, me }: HandedAsked,
): Promise<TriedPlace | null> => {
  const { rows } = await sql<{ household_id: string; village_code: string; children: number }>`
    select c.household_id, c.village_code, count(*)::int as children from child c
      where c.id = any (${childIds}::text[]) and exists (select 1 from reassignment_task x join task t on t.id = x.task_id
        where x.household_id = c.household_id and x.to_person = ${me} and x.state = 'standing'
          and t.state = 'open' and t.kind = any (${kinds}::text[]))
      group by 1, 2`.execute(tx);
  const [row] = rows;
  if (row === undefined || rows.length > 1 || row.children !== new Set(childIds).size) return null;
  return { householdId: row.household_id, villageCode: row.village_code, handed: true };
};

export type HandedFamily = {
  readonly villageCode: string;
  readonly label: string;
  readonly lane: string | null;
  readonly village: string;
  readonly reason: string;
  readonly children: readonly {
    readonly childId: string;
    readonly name: string;
    readonly birthOn: string;
    readonly gender: 'female' | 'male';
  }[];
  readonly people: readonly {
    readonly personId: string;
    readonly name: string;
    readonly role: 'guardian' | 'caregiver';
    readonly relation: string;
    readonly away: boolean;
    readonly phoneCipher: string | null;
  }[];
  readonly tasks: readonly {
    readonly taskId: string;
    readonly childId: string;
    readonly kind: TaskKind;
    readonly period: string;
    readonly dueOn: string;
  }[];
};

/** What somebody needs who does a household's visits or calls for its director; null where nothing of that is open. */
export const findHandedFamily = async (
  tx: Tx,
  { householdId, me, today }: { readonly householdId: string; readonly me: string; readonly today: string },
): Promise<HandedFamily | null> => {
  const { rows } = await sql<HandedFamily>`
    with mine as (
      select t.id, t.child_id, t.kind, t.period, t.due_on, x.reassignment_id from reassignment_task x join task t on t.id = x.task_id
        where x.household_id = ${householdId} and x.to_person = ${me} and x.state = 'standing' and t.state = 'open'
    ), member as (
      select g.person_id, 'guardian' as role, g.kinship as relation,
          coalesce(g.away_from <= ${today}::date and coalesce(g.away_to >= ${today}::date, true), false) as away
        from guardian_link g where g.household_id = ${householdId} and coalesce(g.to_on >= ${today}::date, true)
      union all select l.person_id, 'caregiver', l.relation, false
        from caregiver_link l where l.household_id = ${householdId} and coalesce(l.to_on >= ${today}::date, true)
    )
    select a.village_code as "villageCode", a.label, a.lane, r.name as village, a.reason,
      (select coalesce(jsonb_agg(jsonb_build_object('childId', c.id, 'name', c.name, 'birthOn', c.birth_on, 'gender', c.gender) order by c.id), '[]')
         from child c where c.household_id = ${householdId}) as children,
      (select coalesce(jsonb_agg(jsonb_build_object('personId', p.id, 'name', p.name, 'role', m.role, 'relation', m.relation, 'away', m.away,
         'phoneCipher', p.phone_cipher) order by m.role, p.id), '[]') from member m join person p on p.id = m.person_id) as people,
      (select jsonb_agg(jsonb_build_object('taskId', m.id, 'childId', m.child_id, 'kind', m.kind, 'period', m.period, 'dueOn', m.due_on)
         order by m.due_on, m.id) from mine m) as tasks
      from reassignment a join region r on r.code = a.village_code
      where a.id in (select reassignment_id from mine) order by a.asked_at desc limit 1`.execute(tx);
  return rows[0] ?? null;
};
