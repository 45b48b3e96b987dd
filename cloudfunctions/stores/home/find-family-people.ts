import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';
import { type NumberedQuestion, type WeekQuestion, weekQuestions } from './week-questions';

export type FamilyPeople = {
  readonly people: readonly {
    readonly householdId: string;
    readonly personId: string;
    readonly name: string;
    readonly role: 'guardian' | 'caregiver' | 'director';
    readonly relation: string;
    readonly phoneCipher: string | null;
  }[];
  readonly remindersLeft: number;
  readonly questions: readonly WeekQuestion[];
};

type Wanted = {
  readonly householdIds: readonly string[];
  readonly personId: string;
  readonly today: string;
  /** The week's questions of the family's children; none where they are not asked for. */
  readonly questions?: readonly NumberedQuestion[];
};

/** A family's people, the caller too, with the village's director; the caller's reminders left; the week's questions. */
export const findFamilyPeople = async (
  tx: Tx,
  { householdIds, personId, today, questions = [] }: Wanted,
): Promise<FamilyPeople> => {
  type Row = {
    people: FamilyPeople['people'] | null;
    reminders_left: number;
    questions: readonly WeekQuestion[] | null;
  };
  const { rows } = await sql<Row>`
    with linked as (
      select g.household_id, g.person_id, g.kinship as relation, 'guardian' as role, 1 as rank from guardian_link g
        where g.household_id = any (${householdIds}::text[]) and g.from_on <= ${today}::date and coalesce(g.to_on >= ${today}::date, true)
      union select c.household_id, c.person_id, c.relation, 'caregiver', 2 from caregiver_link c
        where c.household_id = any (${householdIds}::text[]) and c.from_on <= ${today}::date and coalesce(c.to_on >= ${today}::date, true)
      union select h.id, r.person_id, '', 'director', 3 from household h join role_grant r
        on r.region_code = h.village_code and r.role = 'director' and r.from_on <= ${today}::date and coalesce(r.to_on >= ${today}::date, true)
        where h.id = any (${householdIds}::text[])
          -- Whoever covers a director who is away is the one to call.
          and not exists (select 1 from role_grant v where v.region_code = r.region_code and v.cover_of = r.person_id
            and v.from_on <= ${today}::date and v.to_on >= ${today}::date)
    )
    select (select jsonb_agg(jsonb_build_object('householdId', l.household_id, 'personId', p.id, 'name', p.name, 'role', l.role, 'relation', l.relation,
          'phoneCipher', p.phone_cipher) order by l.household_id, l.rank, p.id)
        from linked l join person p on p.id = l.person_id) as people,
      (select coalesce(sum(q.remaining), 0)::int from push_quota q
        where q.person_id = ${personId} and q.template in ('contact-reminder', 'notice')) as reminders_left,
      ${weekQuestions(questions)} as questions`.execute(tx);
  const [row] = rows;
  return {
    people: row?.people ?? [],
    remindersLeft: row?.reminders_left ?? 0,
    questions: row?.questions ?? [],
  };
};
