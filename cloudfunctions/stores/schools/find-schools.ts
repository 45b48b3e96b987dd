import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';

export type FoundSchool = {
  readonly school: string;
  readonly pupils: number;
  readonly region: string;
  readonly posts: readonly {
    readonly personId: string;
    readonly name: string;
    readonly className: string | null;
    readonly region: string;
    readonly from: string;
    readonly to: string | null;
  }[];
  readonly invitations: readonly {
    readonly invitationId: string;
    readonly name: string;
    readonly phoneCipher: string;
    readonly className: string | null;
    readonly expiresAt: string;
  }[];
};

export type SchoolsWanted = {
  /** The caller's places; with a school: of that one alone. */
  readonly of: readonly { readonly region: string; readonly school: string | null }[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly now: Date;
};

/** The schools of the children on file in these places, by name, with who teaches there and who is invited. */
export const findSchools = async (
  tx: Tx,
  { of, today, now }: SchoolsWanted,
): Promise<readonly FoundSchool[]> => {
  const { rows } = await sql<FoundSchool>`
    with known as (
      select w.region, k.school, count(distinct k.id)::int as pupils
        from jsonb_to_recordset(${JSON.stringify(of)}::jsonb) as w (region text, school text)
          join child k on k.village_code like w.region || '%' and k.school is not null and (w.school is null or k.school = w.school)
        group by w.region, k.school
    )
    select n.school, n.pupils, n.region,
      (select coalesce(jsonb_agg(jsonb_build_object('personId', p.id, 'name', p.name, 'className', s.class, 'region', s.region_code,
           'from', s.from_on, 'to', s.to_on) order by s.class nulls first, s.from_on, p.id), '[]')
         from school_post s join person p on p.id = s.person_id where s.school = n.school
           and (s.region_code like n.region || '%' or n.region like s.region_code || '%') and coalesce(s.to_on >= ${today}::date, true)) as posts,
      (select coalesce(jsonb_agg(jsonb_build_object('invitationId', i.id, 'name', i.name, 'phoneCipher', i.phone_cipher, 'className', i.class,
           'expiresAt', i.expires_at) order by i.created_at, i.id), '[]')
         from staff_invitation i where i.role = 'teacher' and i.school = n.school and i.ended_at is null and i.expires_at > ${now.toISOString()}
           and (i.region_code like n.region || '%' or n.region like i.region_code || '%')) as invitations
      from known n order by n.school collate "zh-x-icu", n.region`.execute(tx);
  return rows;
};

/** Whether a child on file of an area goes to this school, in the caller's sight. */
export const findAnyPupil = async (
  tx: Tx,
  { school, region }: { readonly school: string; readonly region: string },
): Promise<boolean> => {
  const { rows } =
    await sql`select 1 from child where school = ${school} and village_code like ${region} || '%' limit 1`.execute(
      tx,
    );
  return rows.length > 0;
};
