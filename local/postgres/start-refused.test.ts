import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { aTemporaryFolder, isRoot, remove } from './copied-project';
import { type PostgresServer } from './postgres-server';
import { startPostgres } from './start-postgres';

const canMount = isRoot && spawnSync('unshare', ['-m', 'true']).status === 0;
const itIfMounting = canMount ? it : it.skip;

let folder: string;
beforeAll(() => {
  folder = aTemporaryFolder();
});
afterAll(() => {
  remove(folder);
});

function start(name: string): Promise<PostgresServer> {
  return startPostgres({ dataDir: path.join(folder, name), durability: 'off' });
}

describe('a database folder that cannot be used', () => {
  let data: string;
  beforeAll(async () => {
    const server = await start('broken');
    data = server.databaseDir;
    await server.stop();
  });

  /** Without the server's own lock, which it may leave behind or not. */
  function partsOf(databaseDir: string): string[] {
    return readdirSync(databaseDir)
      .filter((name) => name !== 'postmaster.pid')
      .sort();
  }

  /** Starts with something broken, repairs it, and answers with the failure. */
  async function failureOf(breakIt: () => void, repair: () => void): Promise<unknown> {
    breakIt();
    const before = partsOf(data);
    const failure: unknown = await start('broken').then(
      async (server) => server.stop(),
      (error: unknown) => error,
    );
    expect(partsOf(data)).toEqual(before);
    repair();
    return failure;
  }

  it.each(['PG_VERSION', 'global/pg_control', 'postgresql.conf'])(
    'is left as it is when %s is missing',
    async (part) => {
      const file = path.join(data, part);
      const content = readFileSync(file);
      const mode = statSync(file);
      const failure = await failureOf(
        () => {
          rmSync(file);
        },
        () => {
          writeFileSync(file, content, { mode: mode.mode });
          if (isRoot) spawnSync('chown', [`${String(mode.uid)}:${String(mode.gid)}`, file]);
        },
      );

      expect(failure).toMatchObject({
        code: 'damaged',
        message: `The database in ${data} is damaged (${part} is missing): put back a copy of it, or move the folder away to start with an empty database.`,
      });
    },
  );

  it('is left as it is when the control file is cut short', async () => {
    const file = path.join(data, 'global/pg_control');
    const content = readFileSync(file);
    const failure = await failureOf(
      () => {
        truncateSync(file, 100);
      },
      () => {
        writeFileSync(file, content);
      },
    );

    expect(failure).toMatchObject({ code: 'damaged' });
    expect(failure).toHaveProperty(
      'message',
      expect.stringContaining(`The database in ${data} is damaged (could not read`),
    );
  });

  it('is left as it is when another version made it', async () => {
    const failure = await failureOf(
      () => {
        writeFileSync(path.join(data, 'PG_VERSION'), '16\n');
      },
      () => {
        writeFileSync(path.join(data, 'PG_VERSION'), '17\n');
      },
    );

    expect(failure).toMatchObject({
      code: 'other-version',
      message: `The data in ${data} were made by PostgreSQL 16 and this is PostgreSQL 17: move that folder away to start with an empty database, or go back to the version that made them.`,
    });
  });

  it('is refused when its user may only read it', async () => {
    const failure = await failureOf(
      () => {
        chmodSync(data, 0o500);
      },
      () => {
        chmodSync(data, 0o700);
      },
    );

    expect(failure).toMatchObject({ code: 'not-writable' });
  });

  it('is refused when a file stands in its place', async () => {
    writeFileSync(path.join(folder, 'file'), '');

    await expect(start('file')).rejects.toMatchObject({
      code: 'not-writable',
      message: `A file stands where the database folder ${path.join(folder, 'file')} should be: move that file away and start again.`,
    });
  });

  itIfMounting.each([
    ['ro', 'not-writable', 'cannot be read and written by this user'],
    ['size=12m', 'disk-full', 'is full: free some space and start again.'],
  ])('is refused on a disk mounted with %s', async (option, code, sentence) => {
    const disk = path.join(folder, 'disk');
    mkdirSync(disk, { recursive: true });
    spawnSync('mount', ['-t', 'tmpfs', '-o', option, 'tmpfs', disk]);
    try {
      await expect(start('disk/postgres')).rejects.toMatchObject({
        code,
        message: expect.stringContaining(sentence),
      });
      expect(existsSync(path.join(disk, 'postgres')) && readdirSync(path.join(disk, 'postgres'))).toEqual(
        code === 'disk-full' && [],
      );
    } finally {
      spawnSync('umount', [disk]);
    }
  });
});
