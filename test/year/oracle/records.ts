import type { Client } from 'pg';

/** A household as its rows say, days as whole numbers; read by queries of the oracle's own. */
export type Household = {
  readonly id: string;
  readonly village: string;
  readonly pack: string;
  readonly overrides: readonly { readonly key: string; readonly from: number; readonly value: unknown }[];
  readonly guardians: readonly Guardian[];
  readonly caregivers: readonly Dated[];
  readonly children: readonly Child[];
  readonly agreements: readonly Agreement[];
  readonly findings: readonly { readonly id: string; readonly on: number; readonly settled: boolean }[];
  readonly words: readonly {
    readonly id: string;
    readonly on: number;
    readonly asks: boolean;
    readonly answered: boolean;
  }[];
  readonly notices: readonly Recipient[];
  readonly unreachables: readonly {
    readonly id: string;
    readonly since: number;
    readonly until: number | null;
    readonly over: number | null;
  }[];
};

export type Dated = { readonly from: number; readonly to: number | null };

export type Guardian = Dated & {
  readonly awayFrom: number | null;
  readonly awayTo: number | null;
  readonly stays: readonly Dated[];
};

export type Child = {
  readonly id: string;
  readonly opened: number;
  /** Where the household register has the child. */
  readonly registered: string;
  readonly splits: readonly { readonly registered: string; readonly confirmed: boolean }[];
  readonly school: boolean;
  readonly categories: readonly (Dated & { readonly leftBehind: boolean })[];
  readonly facts: readonly (Dated & { readonly fact: string })[];
  readonly contacts: readonly { readonly week: string; readonly line: string }[];
  readonly calls: readonly number[];
  /** Calls to a guardian, reached or not. */
  readonly tries: readonly number[];
  /** Oldest first. */
  readonly assessments: readonly {
    readonly id: string;
    readonly colour: string;
    readonly state: string;
    readonly on: number;
    readonly decided: number | null;
  }[];
  readonly visits: readonly { readonly on: number; readonly saw: boolean }[];
};

export type Agreement = {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly termFrom: number;
  readonly termTo: number;
  readonly inForce: number | null;
  readonly ended: number | null;
  readonly declinedVersion: number | null;
  readonly declinedOn: number | null;
  readonly children: readonly string[];
  readonly receipts: readonly string[];
};

export type Recipient = {
  readonly notice: string;
  readonly sent: number;
  readonly days: number;
  readonly acknowledged: boolean;
  readonly unreachable: number | null;
};

/** A date column as a whole day. */
const day = (column: string): string => `(${column} - date '1970-01-01')`;
const rows = (fields: string, from: string): string =>
  `(select coalesce(json_agg(json_build_object(${fields})), '[]') from ${from})`;

const CHILDREN = rows(
  `'id', c.id, 'opened', ${day('c.opened_on')}, 'registered', c.registered_code,
   'splits', ${rows(`'registered', s.registered_code, 'confirmed', s.confirmed_at is not null`, `(select * from duty_split q where q.household_id = h.id order by q.revision) s`)}, 'school', c.school is not null,
   'categories', ${rows(`'leftBehind', k.category = 'left-behind', 'from', ${day('k.from_on')}, 'to', ${day('k.to_on')}`, 'child_category k where k.child_id = c.id')},
   'facts', ${rows(`'fact', k.fact, 'from', ${day('k.from_on')}, 'to', ${day('k.to_on')}`, 'child_fact k where k.child_id = c.id')},
   'contacts', ${rows(`'week', k.week, 'line', k.line`, 'contact k where k.child_id = c.id and k.current and not k.withdrawn')},
   'calls', (select coalesce(json_agg(${day('k.happened_on')}), '[]') from director_contact k where k.child_id = c.id
      and not k.withdrawn and k.outcome = 'reached' and 'child' = any (k.spoke_with)),
   'tries', (select coalesce(json_agg(${day('k.happened_on')}), '[]') from director_contact k where k.child_id = c.id
      and not k.withdrawn and 'guardian' = any (k.spoke_with)),
   'assessments', ${rows(`'id', k.id, 'colour', k.colour, 'state', k.state, 'on', ${day('k.assessed_on')}, 'decided', ${day('k.decided_on')}`, '(select * from assessment q where q.child_id = c.id order by q.revision) k')},
   'visits', ${rows(`'on', ${day('k.happened_on')}, 'saw', k.saw_child`, 'visit k where k.child_id = c.id and not k.withdrawn')}`,
  'child c where c.household_id = h.id',
);

const STAYS = rows(
  `'from', ${day('s.from_on')}, 'to', ${day('s.to_on')}`,
  `(select distinct on (q.from_on) * from home_stay q where q.household_id = g.household_id and q.person_id = g.person_id
      order by q.from_on, q.revision desc) s where not s.withdrawn`,
);

const AGREEMENTS = rows(
  `'id', a.id, 'version', a.version, 'state', a.state, 'termFrom', ${day('a.term_from')}, 'termTo', ${day('a.term_to')},
   'inForce', ${day('a.in_force_on')}, 'ended', ${day('a.ended_on')}, 'declinedVersion', a.declined_version,
   'declinedOn', ${day('a.declined_on')},
   'children', (select coalesce(json_agg(x.child_id), '[]') from agreement_child x where x.agreement_id = a.id and x.version = a.version),
   'receipts', (select coalesce(json_agg(x.target), '[]') from agreement_receipt x where x.agreement_id = a.id)`,
  'agreement a where a.household_id = h.id',
);

const HOUSEHOLDS = `select h.id, h.village_code as village, r.pack,
  ${rows(`'key', o.key, 'from', ${day('o.from_on')}, 'value', o.value`, `(select * from pack_override q where h.village_code like q.region_code || '%' order by q.from_on, q.revision) o`)} as overrides,
  ${rows(
    `'from', ${day('g.from_on')}, 'to', ${day('g.to_on')}, 'awayFrom', ${day('g.away_from')}, 'awayTo', ${day('g.away_to')},
   'stays', ${STAYS}`,
    'guardian_link g where g.household_id = h.id',
  )} as guardians,
  ${rows(`'from', ${day('g.from_on')}, 'to', ${day('g.to_on')}`, 'caregiver_link g where g.household_id = h.id')} as caregivers,
  ${CHILDREN} as children, ${AGREEMENTS} as agreements,
  ${rows(`'id', f.id, 'on', ${day('f.found_on')}, 'settled', f.outcome is not null`, 'caregiver_finding f where f.household_id = h.id')} as findings,
  ${rows(`'id', w.id, 'on', ${day('w.said_on')}, 'asks', w.word <> 'fine', 'answered', w.answered_at is not null`, 'family_word w where w.household_id = h.id')} as words,
  ${rows(`'id', u.id, 'since', ${day('u.since_on')}, 'until', ${day('u.until_on')}, 'over', ${day('u.over_on')}`, 'guardian_unreachable u where u.household_id = h.id')} as unreachables,
  ${rows(`'notice', n.notice_id, 'sent', ${day('n.sent_on')}, 'days', o.acknowledge_days, 'acknowledged', n.acknowledged_at is not null, 'unreachable', ${day('n.unreachable_on')}`, 'notice_recipient n join notice o on o.id = n.notice_id where n.household_id = h.id')} as notices
  from household h join region r on r.code = h.village_code order by h.id`;

export const readHouseholds = async (root: Client): Promise<readonly Household[]> =>
  (await root.query<Household>(HOUSEHOLDS)).rows;
