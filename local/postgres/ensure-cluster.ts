import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chown, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Home } from './choose-home';
import { clusterPaths, type ClusterPaths } from './cluster-paths';
import { type DatabaseUser } from './database-user';
import { explainFileError } from './explain-file-error';
import { explainServerOutput } from './explain-server-output';
import { type Binaries } from './prepare-binaries';
import { isRunning } from './process-command';
import { runProgram } from './run-program';

/** The one role `initdb` makes. */
export const SUPERUSER = 'postgres';

/** What making the data needs to know; `durable: false` leaves out waiting for the disk. */
export type ClusterRequest = { readonly home: Home; readonly binaries: Binaries; readonly durable: boolean };

/**
 * Makes the data with `initdb` if there are none. They are made under another name and renamed at the end, so a
 * start that is killed midway leaves nothing half-made in their place, and of two first starts at once one wins and
 * both use its data. Existing data are never touched, in whatever state they are.
 *
 * @throws StartFailure `not-writable`, `disk-full`, `no-user`, `unknown`
 */
export async function ensureCluster(request: ClusterRequest): Promise<ClusterPaths> {
  const { folder, user } = request.home;
  const paths = clusterPaths(folder);
  if (existsSync(paths.cluster)) return paths;

  const draft = clusterPaths(folder, `cluster.new-${process.pid}-${randomBytes(4).toString('hex')}`);
  try {
    await removeAbandonedDrafts(folder);
    await mkdir(draft.cluster, { mode: 0o700 });
    await writeFile(draft.passwordFile, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
    await giveTo(user, [draft.cluster, draft.passwordFile]);
    await runInitdb(request, draft);
    await rename(draft.cluster, paths.cluster);
  } catch (error) {
    await rm(draft.cluster, { recursive: true, force: true });
    // Another start was first: its data are as good.
    if (!existsSync(paths.cluster)) throw explainFileError(error, folder);
  }
  return paths;
}

/**
 * UTF-8, order by code point, checksums on (under 2 % of speed for noticing a failing disk), passwords asked for
 * even on this machine. ICU collations such as `"zh-x-icu"` come with every new database.
 */
async function runInitdb({ home, binaries, durable }: ClusterRequest, draft: ClusterPaths): Promise<void> {
  const { code, output } = await runProgram({
    command: binaries.initdb,
    args: [
      `--pgdata=${draft.databaseDir}`,
      `--username=${SUPERUSER}`,
      `--pwfile=${draft.passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--data-checksums',
      ...(durable ? [] : ['--no-sync']),
    ],
    user: home.user,
  });
  if (code !== 0) throw explainServerOutput(output.split('\n'), { databaseDir: home.folder });
}

async function giveTo({ uid, gid }: DatabaseUser, files: readonly string[]): Promise<void> {
  if (uid === undefined || gid === undefined) return;
  for (const file of files) await chown(file, uid, gid);
}

/** A start that was killed during `initdb` leaves a draft named after its process. */
async function removeAbandonedDrafts(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const maker = /^cluster\.new-(\d+)-/.exec(name)?.[1];
    if (maker === undefined || (await isRunning(Number(maker)))) continue;
    await rm(path.join(folder, name), { recursive: true, force: true });
  }
}
