import type { Client } from 'pg';
import { encryptField, lookUpHash } from '../../../cloudfunctions/platform/field-encryption';
import type { County } from '../../../local/cloud/county';
import { addDays, dayFrom, formatDay } from '../../../domain/calendar/calendar-day';
import { agreed, agreements, calls, lastWeek, receipts, visits } from './earlier-records';
import { COUNTY, directors, families, villages } from './fixture';
import { home, idOf, ofChildren, type Row, since, villageOf } from './ids';
import type { Person, Village } from './shapes';

export const openidOf = ({ key }: Person): string => `o-week-${key}`;
export const everybody: readonly Person[] = [
  ...directors,
  ...families.flatMap(({ away, atHome = [], carer }) => [...away, ...atHome, ...(carer ? [carer] : [])]),
];

const phoneOf = (person: Person): string | null =>
  person.phone === 'no number' ? null : `1990020${String(1001 + everybody.indexOf(person))}`;
const townshipOf = ({ code }: Village): string => code.slice(0, 9);
const accounts = everybody.filter(({ wechat }) => wechat !== 'none');
const places = (): readonly Row[] => [
  { code: COUNTY.code, name: COUNTY.name, level: 'county', parent: null, pack: 'national' },
  ...villages.flatMap((village) => {
    const { code, name, pack } = village;
    const township = townshipOf(village);
    return [
      { code: township, name: name.replace('村', '镇'), level: 'township', parent: COUNTY.code, pack },
      { code, name, level: 'village', parent: township, pack },
    ];
  }),
];

const people = (now: string): readonly Row[] =>
  everybody.map((person) => {
    const phone = phoneOf(person);
    return {
      id: idOf('pe', person.key),
      name: person.name,
      phone_cipher: phone === null ? null : encryptField('person.phone', phone),
      phone_hash: phone === null ? null : lookUpHash('person.phone', phone),
      created_at: now,
    };
  });

const identities = (now: string): readonly Row[] =>
  accounts.map((person) => ({
    hash: lookUpHash('wx_openid', openidOf(person)),
    kind: 'wx_openid',
    person_id: idOf('pe', person.key),
    value_cipher: encryptField('identity.value', openidOf(person)),
    bound_at: now,
  }));

/** Reviewed up to yesterday, due today: the first pass derives what is open. */
const files = (today: string): readonly Row[] =>
  families.flatMap((family) =>
    family.children.map(({ key, name }) => ({
      ...home(family),
      id: idOf('ch', key),
      village_code: villageOf(family).code,
      registered_code: villageOf(family).code,
      name,
      gender: 'female',
      birth_on: '2015-05-05',
      special_care: false,
      opened_on: family.opened,
      reviewed_on: formatDay(addDays(dayFrom(today), -1)),
      next_review_on: today,
      rev: 0,
      audit_seq: 0,
      audit_head: '',
    })),
  );

const facts = (): readonly Row[] =>
  families.flatMap((family) =>
    family.children.flatMap(({ key, fact }) =>
      fact === undefined
        ? []
        : [{ ...home(family), ...since(family), child_id: idOf('ch', key), fact, source: '摸底排查' }],
    ),
  );

const categories = (): readonly Row[] =>
  ofChildren((family, childId) => {
    const category = family.away.length > 0 ? 'left-behind' : 'in-difficulty';
    return [{ ...home(family), ...since(family), child_id: childId, category, source: '摸底排查' }];
  });

const guardians = (): readonly Row[] =>
  families.flatMap((family) =>
    [...family.away, ...(family.atHome ?? [])].map((person) => ({
      ...home(family),
      ...since(family),
      person_id: idOf('pe', person.key),
      kinship: person.key.endsWith('-ba') ? '爸爸' : '妈妈',
      away_from: family.away.includes(person) ? family.awaySince : null,
      away_to: null,
    })),
  );

const caregivers = (): readonly Row[] =>
  families.flatMap((family) =>
    family.carer === undefined
      ? []
      : [
          {
            ...home(family),
            ...since(family),
            person_id: idOf('pe', family.carer.key),
            relation: '祖辈',
          },
        ],
  );

const leftOf = (of: 'ledger' | 'wechat') =>
  everybody.flatMap((person) =>
    Object.entries(person.left).map(([template, left]) => ({ person, template, n: left[of] })),
  );

/** Every row by table, in an order in which what is pointed at comes first. */
const rowsAt = (today: string, now: string): Readonly<Record<string, readonly Row[]>> => ({
  region: places(),
  person: people(now),
  identity: identities(now),
  role_grant: villages.map(({ code, director }) => ({
    person_id: idOf('pe', director),
    role: 'director',
    region_code: code,
    from_on: '2026-01-01',
  })),
  household: families.map((family) => ({
    id: idOf('hh', family.key),
    village_code: villageOf(family).code,
    label: family.label,
    created_at: now,
  })),
  child: files(today),
  child_category: categories(),
  child_fact: facts(),
  guardian_link: guardians(),
  caregiver_link: caregivers(),
  agreement: agreements(now),
  agreement_receipt: receipts(now),
  agreement_child: ofChildren((family, childId) =>
    agreed.includes(family)
      ? [{ ...home(family), agreement_id: idOf('ag', family.key), version: 1, child_id: childId }]
      : [],
  ),
  contact: lastWeek(),
  director_contact: calls(),
  visit: visits(),
  push_quota: leftOf('ledger').map(({ person, template, n }) => ({
    person_id: idOf('pe', person.key),
    template,
    remaining: n,
  })),
});

const insert = async (client: Client, table: string, rows: readonly Row[]): Promise<void> => {
  const columns = Object.keys(rows[0] ?? {}).join(', ');
  await client.query(
    `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
    [JSON.stringify(rows)],
  );
};

/** The county of the fixture, as the local cloud loads it. */
export const weekCounty: County = {
  personas: everybody.map((person) => ({
    key: person.key,
    name: person.name,
    roles: [],
    region: null,
    openid: person.wechat === 'none' ? null : openidOf(person),
    phone: phoneOf(person),
  })),
  quotas: leftOf('wechat').map(({ person, template, n }) => ({
    openid: openidOf(person),
    template,
    count: n,
  })),
  load: async (client, { today, now }) => {
    await client.query('begin');
    for (const [table, rows] of Object.entries(rowsAt(today, now))) await insert(client, table, rows);
    await client.query('commit');
  },
};
