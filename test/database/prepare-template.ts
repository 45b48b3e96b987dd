import { connectAsSuperuser } from '../../local/postgres/connect-as-superuser';
import type { ServerAddress } from '../../local/postgres/postgres-server';
import { connect } from '../../cloudfunctions/platform/database/connection';
import { migrate } from '../../cloudfunctions/database/migrate';
import { databaseRoles } from '../../cloudfunctions/database/roles';
import { TEMPLATE, TEST_PASSWORD } from './template';

/** Once a run: the roles, and a migrated database that every test file copies. */
export const prepareTemplate = async (server: ServerAddress): Promise<void> => {
  const root = await connectAsSuperuser(server, 'postgres');
  const { owner, app } = databaseRoles;
  await root.query(`create role ${owner} login createrole password '${TEST_PASSWORD}'`);
  await root.query(`create database ${TEMPLATE} owner ${owner}`);
  const db = connect({
    max: 1,
    connectionString: `postgres://${owner}:${TEST_PASSWORD}@${server.host}:${String(server.port)}/${TEMPLATE}`,
  });
  // Whatever went wrong is said; an open connection's own end would be shouted over it.
  await migrate(db).finally(() => db.destroy());
  await root.query(`alter role ${app} password '${TEST_PASSWORD}'`);
  await root.end();
};
