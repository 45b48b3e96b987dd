import { randomBytes } from 'node:crypto';
import type { Client } from 'pg';
import { connect, type Database } from '../../cloudfunctions/platform/database/connection';
import { databaseRoles } from '../../cloudfunctions/database/roles';
import { connectAsSuperuser } from '../../local/postgres/connect-as-superuser';
import { createDatabaseFromTemplate } from '../../local/postgres/create-database-from-template';
import { dropDatabase } from '../../local/postgres/drop-database';
import { testServer } from '../../local/postgres/test-server';
import { TEMPLATE, TEST_PASSWORD } from './template';

export type TestDatabase = {
  readonly name: string;
  /** Connected as `app`, like a function. */
  readonly app: Database;
  /** Sees everything: to arrange and to check, never to act. */
  readonly root: Client;
  readonly connectionString: string;
  readonly close: () => Promise<void>;
};

/** A database of its own for one test file, copied from the migrated template on the real server. */
export const openTestDatabase = async (): Promise<TestDatabase> => {
  const server = testServer();
  const name = `t_${randomBytes(6).toString('hex')}`;
  await createDatabaseFromTemplate(server, name, TEMPLATE);
  const connectionString = `postgres://${databaseRoles.app}:${TEST_PASSWORD}@${server.host}:${String(server.port)}/${name}`;
  const app = connect({ max: 8, connectionString });
  const root = await connectAsSuperuser(server, name);
  return {
    name,
    app,
    root,
    connectionString,
    close: async () => {
      await app.destroy();
      await root.end();
      await dropDatabase(server, name);
    },
  };
};
