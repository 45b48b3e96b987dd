import { sql } from 'kysely';
import type { FoundHow } from '../../../contracts/vocabulary/unreachable';
import type { Doors } from '../../../domain/unreachable/unreached';
import type { Tx } from '../../platform/database/connection';
import { decryptField } from '../../platform/field-encryption';

/** Somebody who missed a notice and has no push left, with all that is known of how to reach them. */
export type MissedPerson = Doors & {
  readonly personId: string;
  readonly householdId: string;
  readonly name: string;
  readonly relation: string;
  readonly household: string;
  readonly villageCode: string;
  readonly village: string;
};

/** Those of some places, as far as the caller may read their files: one statement. */
export const findMissedPeople = async (
  tx: Tx,
  {
    places,
    today,
    since,
  }: { readonly places: readonly string[]; readonly today: string; readonly since: Date },
): Promise<readonly MissedPerson[]> => {
  const { rows } = await sql<MissedPerson>`
    select m.person_id as "personId", m.household_id as "householdId", p.name, m.relation, h.label as household,
        m.village_code as "villageCode", r.name as village, m.account, m.pushes, m.phone, m.notices, m.texts, m.found_at as "foundAt"
      from care_missed_people(${[...places]}::text[], ${today}::date, ${since.toISOString()}) m
        join person p on p.id = m.person_id join household h on h.id = m.household_id join region r on r.code = m.village_code`.execute(
    tx,
  );
  return rows;
};

/** The last time that somebody was found. */
export type LastFound = {
  readonly personId: string;
  readonly on: string;
  readonly how: FoundHow;
  readonly note: string | null;
};

/** When some people were last found, as far as the caller may see it. */
export const findLastFound = async (tx: Tx, people: readonly string[]): Promise<readonly LastFound[]> => {
  const { rows } = await sql<LastFound>`
    select distinct on (person_id) person_id as "personId", found_on::text as "on", how, note_cipher as note from person_found
      where person_id = any (${[...people]}::text[]) order by person_id, found_at desc, id`.execute(tx);
  return rows.map((row) => ({
    ...row,
    note: row.note === null ? null : decryptField('found.note', row.note),
  }));
};
