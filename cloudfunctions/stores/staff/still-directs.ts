import { type RawBuilder, sql } from 'kysely';

/** Whether a person directs a village on a day and is not away: as a condition on two columns. Whoever covers them does their work. */
export const stillDirects = (
  person: RawBuilder<unknown>,
  village: RawBuilder<unknown>,
  today: string,
): RawBuilder<unknown> => sql`(exists (select 1 from role_grant g where g.person_id = ${person} and g.role = 'director'
    and g.region_code = ${village} and g.from_on <= ${today}::date and coalesce(g.to_on >= ${today}::date, true))
  and not exists (select 1 from role_grant g where g.cover_of = ${person} and g.region_code = ${village}
    and g.from_on <= ${today}::date and coalesce(g.to_on >= ${today}::date, true)))`;
