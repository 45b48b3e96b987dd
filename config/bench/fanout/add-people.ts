import type { Client } from 'pg';
import { encryptField, lookUpHash } from '../../../cloudfunctions/platform/field-encryption';
import { addHouseholds } from '../../../test/builders/more-households';

/** Two guardians and a caregiver. */
export const PEOPLE_A_HOUSEHOLD = 3;
const PART = 20_000;

/** What the people of the sample have, by their number: everybody a telephone, everybody an account. */
export type Given = { readonly quota: (at: number) => number };

/**
 * So many households whose three people are nobody else's, each with an account and a telephone. The demo county's own
 * families are left out of it: their village is none of the notice's.
 */
export const addFamilies = async (root: Client, households: number, { quota }: Given): Promise<void> => {
  await addHouseholds(root, households);
  const people = Array.from({ length: households * PEOPLE_A_HOUSEHOLD }, (_, at) => at);
  for (let from = 0; from < people.length; from += PART)
    await addPart(
      root,
      people.slice(from, from + PART).map((at) => personOf(at, quota(at))),
    );
  await root.query(`update guardian_link g set person_id = 'pe_bench' || (3 * n.n + r.rank)::text
    from (select id, row_number() over (order by id) - 1 as n from household where id like 'hh_aaa%') n,
      lateral (select ctid as at, row_number() over (order by person_id) - 1 as rank from guardian_link x where x.household_id = n.id) r
    where g.ctid = r.at`);
  await root.query(`update caregiver_link g set person_id = 'pe_bench' || (3 * n.n + 2)::text
    from (select id, row_number() over (order by id) - 1 as n from household where id like 'hh_aaa%') n where g.household_id = n.id`);
};

const personOf = (at: number, quota: number) => {
  const [openid, phone] = [`o-bench-${String(at)}`, `1${String(5_000_000_000 + at)}`];
  return {
    id: `pe_bench${String(at)}`,
    openid_cipher: encryptField('identity.value', openid),
    openid_hash: lookUpHash('wx_openid', openid),
    phone_cipher: encryptField('person.phone', phone),
    phone_hash: lookUpHash('person.phone', phone),
    quota,
  };
};

const addPart = async (root: Client, people: readonly ReturnType<typeof personOf>[]): Promise<void> => {
  const from = `from jsonb_to_recordset($1::jsonb) as x (id text, openid_cipher text, openid_hash text, phone_cipher text, phone_hash text, quota int)`;
  const given = [JSON.stringify(people)];
  const at = `'2026-01-01T00:00:00Z'`;
  await root.query(
    `insert into person (id, name, phone_cipher, phone_hash, created_at) select id, '无名氏', phone_cipher, phone_hash, ${at} ${from}`,
    given,
  );
  await root.query(
    `insert into identity (hash, kind, person_id, value_cipher, bound_at) select openid_hash, 'wx_openid', id, openid_cipher, ${at} ${from}`,
    given,
  );
  await root.query(`insert into push_quota select id, 'notice', quota ${from} where quota > 0`, given);
};
