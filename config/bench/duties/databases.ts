import type { Client } from 'pg';
import { databaseRoles } from '../../../cloudfunctions/database/roles';
import { connect, type Database } from '../../../cloudfunctions/platform/database/connection';
import { loadDemoCounty } from '../../../local/demo/load-demo-county';
import { connectAsSuperuser } from '../../../local/postgres/connect-as-superuser';
import { createDatabaseFromTemplate } from '../../../local/postgres/create-database-from-template';
import { startThrowAwayServer } from '../../../local/postgres/throw-away-server';
import { addHouseholds } from '../../../test/builders/more-households';
import { prepareTemplate } from '../../../test/database/prepare-template';
import { TEMPLATE, TEST_PASSWORD } from '../../../test/database/template';

/** A database of the benchmark: the product's connection, and one that sees everything. */
export type Bench = {
  readonly db: Database;
  readonly root: Client;
  /** As the functions connect. */
  readonly url: string;
  readonly close: () => Promise<void>;
};

export type Benches = {
  /** A migrated database with the demo county and so many further children, none of them ever looked at or due. */
  readonly open: (name: string, children: number) => Promise<Bench>;
  readonly stop: () => Promise<void>;
};

const LOADED = { today: '2026-11-18', now: '2026-11-18T09:00:00+08:00' };
const POOL = 4;

/**
 * Only tables with rows in them, as autovacuum does: one that was counted while it was empty keeps being scanned from end to
 * end for as long as a connection remembers the plan.
 */
const analyseFilled = async (root: Client): Promise<void> => {
  const { rows: tables } = await root.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' order by 1`,
  );
  for (const { name } of tables) {
    const { rows } = await root.query(`select 1 from ${name} limit 1`);
    if (rows.length > 0) await root.query(`vacuum analyze ${name}`);
  }
};

/** A throw-away server of its own: no measurement touches a database that somebody works with. */
export const startBenches = async (): Promise<Benches> => {
  process.env['FIELD_KEYS'] = `bench:${Buffer.alloc(32, 7).toString('base64')}`;
  const server = await startThrowAwayServer();
  await prepareTemplate(server);
  return {
    open: async (name, children) => {
      await createDatabaseFromTemplate(server, name, TEMPLATE);
      const root = await connectAsSuperuser(server, name);
      await loadDemoCounty(root, LOADED);
      await addHouseholds(root, children);
      await root.query(`update child set next_review_on = null`);
      await analyseFilled(root);
      const at = `${server.host}:${String(server.port)}/${name}`;
      const url = `postgres://${databaseRoles.app}:${TEST_PASSWORD}@${at}`;
      const db = connect({ max: POOL, connectionString: url });
      return {
        db,
        root,
        url,
        close: async () => {
          await db.destroy();
          await root.end();
        },
      };
    },
    stop: () => server.stop(),
  };
};
