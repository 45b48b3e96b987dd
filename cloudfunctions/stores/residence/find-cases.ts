import { sql } from 'kysely';
import type { AgreementState, ReceiptTarget } from '../../../contracts/vocabulary/agreement';
import type { ResidenceSide } from '../../../contracts/vocabulary/residence';
import type { DutySplit, PackOverride } from '../../../domain/care-file/care-file';
import type { Tx } from '../../platform/database/connection';

export type FoundSplit = {
  readonly splitId: string;
  readonly parts: DutySplit['parts'];
  readonly by: ResidenceSide;
  readonly name: string | null;
  readonly on: string;
  readonly office: DutySplit['office'];
};

type Director = { readonly name: string; readonly phoneCipher: string | null };

export type FoundCase = {
  readonly householdId: string;
  readonly villageCode: string;
  readonly registeredCode: string;
  readonly label: string;
  readonly village: string;
  readonly registered: string;
  /** The plan that holds where the child lives. */
  readonly pack: string;
  readonly overrides: readonly PackOverride[];
  readonly children: readonly { readonly childId: string; readonly name: string; readonly birthOn: string }[];
  readonly agreement: AgreementState | null;
  readonly receipts: readonly { readonly target: ReceiptTarget; readonly on: string }[];
  readonly agreed: FoundSplit | null;
  readonly waiting: FoundSplit | null;
  readonly villageDirectors: readonly Director[];
  readonly registeredDirectors: readonly Director[];
};

const split = (
  condition: ReturnType<typeof sql>,
) => sql`(select jsonb_build_object('splitId', s.id, 'parts', s.parts, 'by', s.side,
      'name', (select p.name from person p where p.id = s.recorded_by),
      'on', (s.recorded_at at time zone 'Asia/Shanghai')::date, 'office', s.office)
    from duty_split s where s.household_id = k.household_id and s.registered_code = k.registered_code and ${condition}
    order by s.revision desc limit 1)`;

const directors = (code: ReturnType<typeof sql>, today: string) => sql`(select coalesce(jsonb_agg(
      jsonb_build_object('name', p.name, 'phoneCipher', p.phone_cipher) order by p.id), '[]')
    from person p where p.id in (select g.person_id from role_grant g where g.role = 'director' and g.region_code = ${code}
      and g.from_on <= ${today}::date and coalesce(g.to_on >= ${today}::date, true)))`;

export type CasesWanted = {
  readonly today: string;
  readonly householdId?: string;
  readonly after?: { readonly householdId: string; readonly registeredCode: string };
  readonly limit?: number;
};

/** Cases of either side that the caller may see, in the order of their keys; without children left there is no case. */
export const findCases = async (
  tx: Tx,
  { today, householdId, after, limit = 100 }: CasesWanted,
): Promise<readonly FoundCase[]> => {
  const { rows } = await sql<FoundCase>`
    select k.household_id as "householdId", k.village_code as "villageCode", k.registered_code as "registeredCode", k.label,
        r.name as village, r.pack,
        (select coalesce(jsonb_agg(jsonb_build_object('key', v.key, 'from', v.from_on, 'value', v.value, 'source', v.source)
            order by v.from_on, v.revision), '[]') from pack_override v where k.village_code like v.region_code || '%') as overrides,
        o.name as registered, k.agreement_state as agreement, k.receipts, kids.children,
        ${split(sql`s.confirmed_at is not null`)} as agreed,
        ${split(sql`s.confirmed_at is null and s.revision = (select max(l.revision) from duty_split l
           where l.household_id = s.household_id and l.registered_code = s.registered_code)`)} as waiting,
        ${directors(sql`k.village_code`, today)} as "villageDirectors",
        ${directors(sql`k.registered_code`, today)} as "registeredDirectors"
      from residence_case k join region r on r.code = k.village_code join region o on o.code = k.registered_code
        cross join lateral (select jsonb_agg(jsonb_build_object('childId', c.id, 'name', c.name, 'birthOn', c.birth_on)
            order by c.birth_on, c.id) as children
          from child c where c.household_id = k.household_id and c.registered_code = k.registered_code) kids
      where kids.children is not null and k.village_code <> k.registered_code and (${householdId === undefined} or k.household_id = ${householdId ?? ''})
        and (${after === undefined} or (k.household_id, k.registered_code) > (${after?.householdId ?? ''}, ${after?.registeredCode ?? ''}))
      order by k.household_id, k.registered_code limit ${limit}`.execute(tx);
  return rows;
};
