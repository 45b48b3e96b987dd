import type { Client } from 'pg';
import { dayFrom, type CalendarDay } from '../../domain/calendar/calendar-day';
import { demoRows } from './demo-rows';
import type { Row } from './rows/moment';

/** The last file of the story was opened two days before; told earlier, records would lie in the future. */
const FIRST_DAY = dayFrom('2026-11-18');

/**
 * Writes the demo county into an empty, migrated database, in one transaction. `client` is the superuser's, because
 * nobody else may write past the walls; `today` is `YYYY-MM-DD`, `now` an ISO instant of that day. FIELD_KEYS must be set.
 * @throws when the database holds regions already, or `today` lies before the story's first day, 2026-11-18.
 */
export const loadDemoCounty = async (
  client: Client,
  { today, now }: { readonly today: string; readonly now: string },
): Promise<void> => {
  const tables = demoRows({ today: storyDay(today), now: new Date(now) });
  await client.query('begin');
  try {
    // Two loads at once: the second waits here and then finds the first one's regions.
    await client.query('lock table region in exclusive mode');
    const { rowCount } = await client.query('select 1 from region limit 1');
    if (rowCount !== 0)
      throw new Error('The demo county is only loaded into an empty database; this one has regions.');
    for (const [table, rows] of Object.entries(tables)) await insert(client, table, rows);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
};

const storyDay = (today: string): CalendarDay => {
  const day = dayFrom(today);
  if (day < FIRST_DAY) throw new Error(`The demo county's story begins on 2026-11-18, not on ${today}.`);
  return day;
};

/** One statement a table; columns that the rows don't name keep the schema's defaults. */
const insert = async (client: Client, table: string, rows: readonly Row[]): Promise<void> => {
  const [first] = rows;
  if (first === undefined) return;
  const name = client.escapeIdentifier(table);
  const columns = Object.keys(first)
    .map((column) => client.escapeIdentifier(column))
    .join(', ');
  await client.query(
    `insert into ${name} (${columns}) select ${columns} from jsonb_populate_recordset(null::${name}, $1::jsonb)`,
    [JSON.stringify(rows)],
  );
};
