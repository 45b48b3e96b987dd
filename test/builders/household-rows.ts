import type { Client } from 'pg';

type Row = Readonly<Record<string, unknown>>;

/** Inserts rows past the walls, as a test arranges them; columns that are left out keep the schema's defaults. */
export const insertRows = async (root: Client, table: string, ...rows: readonly Row[]): Promise<void> => {
  const name = root.escapeIdentifier(table);
  for (const row of rows) {
    const columns = Object.keys(row)
      .map((column) => root.escapeIdentifier(column))
      .join(', ');
    await root.query(
      `insert into ${name} (${columns}) select ${columns} from jsonb_populate_record(null::${name}, $1::jsonb)`,
      [JSON.stringify(row)],
    );
  }
};

const VILLAGE = '330903101201';
const CREATED = '2026-01-01T00:00:00Z';

/**
 * One household of Putuo in the database, as the built care file is in memory: a child on file since `openedOn`, the
 * mother away since then, a grandmother who cares, and a director. Categories are left to the test.
 */
export const insertHousehold = async (root: Client, openedOn: string): Promise<void> => {
  await insertRows(root, 'region', {
    code: VILLAGE,
    name: '石桥村',
    level: 'village',
    pack: 'putuo',
  });
  const person = (id: string, name: string) => ({ id, name, created_at: CREATED });
  await insertRows(
    root,
    'person',
    person('pe_mother', '林秀云'),
    person('pe_grandmother', '陈桂兰'),
    person('pe_director', '吴建国'),
  );
  await insertRows(root, 'household', {
    id: 'hh_household',
    village_code: VILLAGE,
    label: '周家',
    created_at: CREATED,
  });
  await insertRows(root, 'child', {
    id: 'ch_first',
    household_id: 'hh_household',
    village_code: VILLAGE,
    registered_code: VILLAGE,
    name: '周小禾',
    gender: 'female',
    birth_on: '2016-05-04',
    special_care: false,
    opened_on: openedOn,
    rev: 0,
    audit_seq: 0,
    audit_head: '',
  });
  const link = { household_id: 'hh_household', from_on: openedOn };
  await insertRows(root, 'guardian_link', {
    ...link,
    person_id: 'pe_mother',
    kinship: 'mother',
    away_from: openedOn,
  });
  await insertRows(root, 'caregiver_link', { ...link, person_id: 'pe_grandmother', relation: 'grandmother' });
};

/** A dated category of the child. */
export const insertCategory = (root: Client, from: string, to: string | null): Promise<void> =>
  insertRows(root, 'child_category', {
    child_id: 'ch_first',
    household_id: 'hh_household',
    category: 'left-behind',
    from_on: from,
    to_on: to,
    source: 'test',
  });
