import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { connectAsSuperuser } from './connect-as-superuser';
import { aTemporaryFolder, remove } from './copied-project';
import { createDatabaseFromTemplate } from './create-database-from-template';
import { dropDatabase } from './drop-database';
import { type PostgresServer, type ServerAddress } from './postgres-server';
import { startPostgres } from './start-postgres';

let folder: string;
beforeAll(() => {
  folder = aTemporaryFolder();
});
afterAll(() => {
  remove(folder);
});

function start(name: string, port?: number): Promise<PostgresServer> {
  return startPostgres({ dataDir: path.join(folder, name), durability: 'off', ...(port && { port }) });
}

async function ask(server: ServerAddress, sql: string, database = 'postgres'): Promise<unknown[]> {
  const client = await connectAsSuperuser(server, database);
  try {
    const { rows } = await client.query<unknown[]>({ text: sql, rowMode: 'array' });
    return rows.flat();
  } finally {
    await client.end();
  }
}

describe('a database server of our own', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await start('own');
  });
  afterAll(() => server.stop());

  it('speaks UTF-8 and UTC, checks its pages, listens on this machine only and asks for a password', async () => {
    const settings = [
      'server_encoding',
      'TimeZone',
      'data_checksums',
      'listen_addresses',
      'unix_socket_directories',
    ];
    const sql = settings.map((name) => `SELECT current_setting('${name}')`).join(' UNION ALL ');

    expect(await ask(server, sql)).toEqual(['UTF8', 'UTC', 'on', '127.0.0.1', '']);
    await expect(ask({ ...server, password: 'wrong' }, 'SELECT 1')).rejects.toThrow(
      'password authentication failed',
    );
  });

  it('sorts Chinese names by their sound', async () => {
    const sql = `SELECT name FROM unnest(ARRAY['张三','李四','陈七']) AS name ORDER BY name COLLATE "zh-x-icu"`;

    expect(await ask(server, sql)).toEqual(['陈七', '李四', '张三']);
  });

  it('keeps its password to its user', () => {
    const file = path.resolve(server.databaseDir, '../password');

    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8').trim()).toBe(server.password);
    expect(server.password.length).toBeGreaterThanOrEqual(32);
  });

  it('copies a database from a template, several at once, and drops one that is in use', async () => {
    await createDatabaseFromTemplate(server, 'pattern', 'template0');
    await ask(server, 'CREATE TABLE village (name text)', 'pattern');

    await Promise.all([
      createDatabaseFromTemplate(server, 'copy "1"', 'pattern'),
      createDatabaseFromTemplate(server, 'copy 2', 'pattern'),
    ]);
    expect(await ask(server, 'SELECT count(*)::int FROM village', 'copy "1"')).toEqual([0]);

    const user = await connectAsSuperuser(server, 'copy 2');
    user.on('error', () => undefined);
    await dropDatabase(server, 'copy 2');
    await expect(connectAsSuperuser(server, 'copy 2')).rejects.toThrow('does not exist');
  });

  it('is not shared with a second start on the same data', async () => {
    await expect(start('own')).rejects.toMatchObject({
      name: 'StartFailure',
      code: 'in-use',
      message: `Another server (process ${String(process.pid)}) is already using the database in ${server.databaseDir}: stop it first, or give this one another folder.`,
    });
    expect(await ask(server, 'SELECT 1')).toEqual([1]);
  });

  it('refuses a port that is taken', async () => {
    await expect(start('neighbour', server.port)).rejects.toMatchObject({
      code: 'port-taken',
      message: `Port ${String(server.port)} on 127.0.0.1 is taken by another program: stop that program, or choose another port for the database.`,
    });
  });

  it('refuses a port that is none', async () => {
    await expect(start('neighbour', 70_000)).rejects.toMatchObject({ code: 'port-refused' });
  });
});

describe('data of an earlier start', () => {
  let databaseDir: string;
  beforeAll(async () => {
    const server = await start('kept');
    databaseDir = server.databaseDir;
    await ask(server, `CREATE TABLE village AS SELECT '柳树村' AS name`);
    await server.stop();
    await server.stop();
  });

  it('are there after the next start, with the same password', async () => {
    const server = await start('kept');

    expect(await ask(server, 'SELECT name FROM village')).toEqual(['柳树村']);
    await server.stop();
  });

  it('are there although a stale lock names a process that is something else by now', async () => {
    writeFileSync(
      path.join(databaseDir, 'postmaster.pid'),
      `${String(process.ppid)}\n${databaseDir}\n1\n1\n\n127.0.0.1\n`,
    );
    const server = await start('kept');

    expect(await ask(server, 'SELECT name FROM village')).toEqual(['柳树村']);
    await server.stop();
  });
});
