import { sql } from 'kysely';
import type { StaffRole } from '../../../contracts/vocabulary/role';
import type { PlaceLevel } from '../../../domain/staff/place-of-role';
import type { Tx } from '../../platform/database/connection';

export type StaffPlace = {
  readonly region: string;
  readonly name: string;
  readonly level: PlaceLevel;
  readonly households: number;
  readonly posts: readonly {
    readonly personId: string;
    readonly role: StaffRole;
    readonly name: string;
    readonly phoneCipher: string | null;
    readonly from: string;
    readonly to: string | null;
    readonly grantId: string;
    readonly coverOf: string | null;
    readonly absent: boolean;
  }[];
  readonly invitations: readonly {
    readonly invitationId: string;
    readonly name: string;
    readonly phoneCipher: string;
    readonly by: string;
    readonly expiresAt: string;
  }[];
};

export type StaffPlacesWanted = {
  /** The codes of the caller's own places. */
  readonly codes: readonly string[];
  readonly unheld: boolean;
  readonly today: string;
  readonly now: Date;
  readonly after: string;
  readonly limit: number;
};

const running = (today: string, post: string) => sql`${sql.ref(`${post}.from_on`)} <= ${today}::date
  and coalesce(${sql.ref(`${post}.to_on`)} >= ${today}::date, true)`;

/** Places below these codes in the order of their codes, with who holds each today or will, and who is invited. */
export const findStaffPlaces = async (tx: Tx, wanted: StaffPlacesWanted): Promise<readonly StaffPlace[]> => {
  const { codes, unheld, today, now, after, limit } = wanted;
  const { rows } = await sql<StaffPlace>`
    select r.code as region, r.name, r.level, (select count(*)::int from household h where h.village_code = r.code) as households,
      (select coalesce(jsonb_agg(jsonb_build_object('personId', g.person_id, 'role', g.role, 'name', p.name, 'phoneCipher', p.phone_cipher,
           'from', g.from_on, 'to', g.to_on, 'grantId', g.grant_id, 'coverOf', (select o.name from person o where o.id = g.cover_of),
           'absent', g.cover_of is null and exists (select 1 from role_grant c where c.region_code = g.region_code
             and c.cover_of = g.person_id and ${running(today, 'c')})) order by g.cover_of nulls first, g.from_on, p.id), '[]')
         from role_grant g join person p on p.id = g.person_id
         where g.region_code = r.code and coalesce(g.to_on >= greatest(${today}::date, g.from_on), true)) as posts,
      (select coalesce(jsonb_agg(jsonb_build_object('invitationId', i.id, 'name', i.name, 'phoneCipher', i.phone_cipher,
           'by', coalesce((select b.name from person b where b.id = i.created_by), r.name), 'expiresAt', i.expires_at) order by i.created_at, i.id), '[]')
         from staff_invitation i where i.region_code = r.code and i.role <> 'teacher' and i.ended_at is null and i.expires_at > ${now.toISOString()}) as invitations
      from region r where r.code > ${after} and exists (select 1 from unnest(${codes}::text[]) as code where r.code like code || '%')
        and (${!unheld} or not exists (select 1 from role_grant d where d.region_code = r.code and ${running(today, 'd')}))
      order by r.code limit ${limit}`.execute(tx);
  return rows;
};
