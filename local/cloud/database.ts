import { Kysely, PostgresDialect } from 'kysely';
import { type Client, Pool } from 'pg';
import { migrate } from '../../cloudfunctions/database/migrate';
import { databaseRoles } from '../../cloudfunctions/database/roles';
import { connectAsSuperuser } from '../postgres/connect-as-superuser';
import { dropDatabase } from '../postgres/drop-database';
import { type ServerAddress } from '../postgres/postgres-server';
import { type LocalKeys } from './keys';

/** The product's database on the local server. */
export const DATABASE = 'home_lights';

/** Whether a start before this one has made the database. */
export async function databaseExists(server: ServerAddress): Promise<boolean> {
  return asSuperuser(server, 'postgres', async (client) => {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE]);
    return rowCount === 1;
  });
}

/**
 * Makes what is missing of database, owner and schema, as a deploy would: the superuser makes the owner, the owner runs the
 * migrations, and the functions' role gets its password.
 */
export async function prepareDatabase(server: ServerAddress, keys: LocalKeys): Promise<void> {
  const { owner, app } = databaseRoles;
  await asSuperuser(server, 'postgres', async (client) => {
    const password = client.escapeLiteral(keys.ownerPassword);
    const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [owner]);
    if (rowCount === 0) await client.query(`CREATE ROLE ${owner}`);
    await client.query(`ALTER ROLE ${owner} LOGIN CREATEROLE NOSUPERUSER NOBYPASSRLS PASSWORD ${password}`);
  });
  if (!(await databaseExists(server))) {
    await asSuperuser(server, 'postgres', (client) =>
      client.query(`CREATE DATABASE ${DATABASE} OWNER ${owner}`),
    );
  }
  await migrateAsOwner(server, keys);
  await asSuperuser(server, 'postgres', (client) =>
    client.query(`ALTER ROLE ${app} PASSWORD ${client.escapeLiteral(keys.appPassword)}`),
  );
}

/** Removes the product's database with everything in it, whoever is connected to it. */
export function removeDatabase(server: ServerAddress): Promise<void> {
  return dropDatabase(server, DATABASE);
}

/** Whether anybody is recorded yet. */
export async function hasPeople(server: ServerAddress): Promise<boolean> {
  return asSuperuser(server, DATABASE, async (client) => {
    const { rowCount } = await client.query('SELECT FROM person LIMIT 1');
    return rowCount === 1;
  });
}

/** Runs `use` on a superuser's connection, who passes every row-level policy, and closes it. */
export async function asSuperuser<Result>(
  server: ServerAddress,
  database: string,
  use: (client: Client) => Promise<Result>,
): Promise<Result> {
  const client = await connectAsSuperuser(server, database);
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

async function migrateAsOwner({ host, port }: ServerAddress, keys: LocalKeys): Promise<void> {
  const pool = new Pool({
    host,
    port,
    database: DATABASE,
    user: databaseRoles.owner,
    password: keys.ownerPassword,
    max: 1,
  });
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  try {
    await migrate(db);
  } finally {
    await db.destroy();
  }
}
