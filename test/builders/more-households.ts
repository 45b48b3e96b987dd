import type { Client } from 'pg';
import { demoId } from '../../local/demo/demo-id';

/** `more` further households in the demo county, each like 葛家: one child, two guardians, a caregiver, no record yet. */
export const addHouseholds = async (root: Client, more: number): Promise<void> => {
  const like = [demoId('hh', 'liuan-ge')];
  const copy = async (table: string, changed: Readonly<Record<string, string>>): Promise<void> => {
    const { rows } = await root.query<{ name: string }>(
      `select column_name as name from information_schema.columns where table_schema = 'public' and table_name = $1`,
      [table],
    );
    const columns = rows.map(({ name }) => name);
    const values = columns.map((name) => changed[name] ?? `t.${name}`).join(', ');
    const key = table === 'household' ? 't.id' : 't.household_id';
    await root.query(
      `insert into ${table} (${columns.join(', ')}) select ${values} from ${table} t, generate_series(1, ${String(more)}) n where ${key} = $1`,
      like,
    );
  };
  const household = { household_id: `'hh_' || lpad(n::text, 12, 'a')` };
  const child = { child_id: `'ch_' || lpad(n::text, 12, 'a')` };
  await copy('household', { id: household.household_id });
  // Never looked at: the first pass counts it as it counts a child that was entered today.
  await copy('child', { ...household, id: child.child_id, reviewed_on: 'null::date' });
  await copy('child_category', { ...household, ...child });
  await copy('guardian_link', household);
  await copy('caregiver_link', household);
};
