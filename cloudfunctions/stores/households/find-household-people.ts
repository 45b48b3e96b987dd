import { sql } from 'kysely';
import type { VisitForm } from '../../../contracts/vocabulary/visit';
import type { VisitFacts } from '../../../domain/visit/visit-facts';
import type { Tx } from '../../platform/database/connection';

export type HouseholdPeople = {
  readonly village: string;
  readonly lane: string | null;
  readonly people: readonly {
    readonly personId: string;
    readonly name: string;
    readonly birthOn: string | null;
    readonly phoneCipher: string | null;
    readonly bound: boolean;
  }[];
  readonly children: readonly {
    readonly id: string;
    readonly gender: 'female' | 'male';
    readonly school: string | null;
  }[];
  /** Names of everybody who entered a record here. */
  readonly names: Readonly<Record<string, string>>;
  readonly notices: readonly { readonly noticeId: string; readonly body: string }[];
  /** Each child's newest visit that stands. */
  readonly lastVisits: readonly {
    readonly childId: string;
    readonly on: string;
    readonly form: VisitForm | null;
    readonly caregiving: VisitFacts['caregiving'];
    readonly blocks: VisitFacts['blocks'];
  }[];
};

/** What a family's page needs beside its care file, in one statement. */
export const findHouseholdPeople = async (tx: Tx, householdId: string): Promise<HouseholdPeople | null> => {
  const { rows } = await sql<HouseholdPeople>`
    with member as (
      select person_id from guardian_link where household_id = ${householdId}
      union select person_id from caregiver_link where household_id = ${householdId}
    ), author as (
      select person_id from member
      union select director_id from visit where household_id = ${householdId}
      union select director_id from director_contact where household_id = ${householdId}
      union select source_person from contact where household_id = ${householdId}
    )
    select r.name as village, h.lane,
      (select coalesce(jsonb_agg(jsonb_build_object('personId', p.id, 'name', p.name, 'birthOn', p.birth_on, 'phoneCipher', p.phone_cipher,
          'bound', care_is_bound(p.id)) order by p.id), '[]') from member m join person p on p.id = m.person_id) as people,
      (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'gender', c.gender, 'school', c.school)), '[]')
         from child c where c.household_id = h.id) as children,
      (select coalesce(jsonb_object_agg(p.id, p.name), '{}') from author a join person p on p.id = a.person_id) as names,
      (select coalesce(jsonb_agg(distinct jsonb_build_object('noticeId', n.id, 'body', n.body)), '[]')
         from notice_recipient x join notice n on n.id = x.notice_id where x.household_id = h.id and x.acknowledged_at is null) as notices,
      (select coalesce(jsonb_agg(jsonb_build_object('childId', v.child_id, 'on', v.happened_on, 'form', v.form, 'caregiving', v.caregiving,
          'blocks', v.blocks) order by v.child_id), '[]') from (select distinct on (l.child_id) l.* from visit l where l.household_id = h.id and not l.withdrawn
          order by l.child_id, l.happened_on desc, l.entered_at desc, l.id desc) v) as "lastVisits"
      from household h join region r on r.code = h.village_code where h.id = ${householdId}`.execute(tx);
  return rows[0] ?? null;
};
