import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, lstat, mkdir, realpath } from 'node:fs/promises';
import path from 'node:path';
import { canEnter } from './can-enter';
import { chooseDatabaseUser } from './choose-database-user';
import { clusterPaths } from './cluster-paths';
import { type DatabaseUser } from './database-user';
import { explainFileError } from './explain-file-error';
import { StartFailure } from './start-failure';

/** Where the data (and, if need be, a copy of the binaries) live, and whom the server runs as there. */
export type Home = { readonly folder: string; readonly user: DatabaseUser };

/**
 * Decides where the data live.
 *
 * Normally that is `dataDir` itself. Started as root, the server runs as another user, who may not be able to enter
 * `dataDir` (say, a project below `/root`). Permissions of folders that are not ours are left alone; the data then
 * live in the first of `shelters` which that user can enter, in a folder named after a digest of `dataDir`'s real
 * path: the next start finds it again. Data that exist already, in either place, win over any new choice, so a
 * change of permissions never shows an empty database. A sheltered database does not follow a project that is moved
 * to another path.
 *
 * @throws StartFailure `unreachable`, `not-writable`, `disk-full`, `no-user`
 */
export async function chooseHome(dataDir: string, shelters: readonly string[]): Promise<Home> {
  await makeFolder(dataDir);
  const name = `home-lights-${createHash('sha256')
    .update(await realpath(dataDir))
    .digest('hex')
    .slice(0, 16)}`;
  const sheltered = shelters.map((shelter) => path.join(shelter, name));

  const used = [dataDir, ...sheltered].find((folder) => existsSync(clusterPaths(folder).cluster));
  const user = await chooseDatabaseUser(used && clusterPaths(used).databaseDir);
  if (used !== undefined) {
    if (await canEnter(used, user)) return { folder: used, user };
    throw unreachable(used, user);
  }

  if (await canEnter(dataDir, user)) return { folder: dataDir, user };
  for (const folder of sheltered) {
    if (await isUsableShelter(folder, user)) return { folder, user };
  }
  throw unreachable(dataDir, user);
}

function unreachable(folder: string, user: DatabaseUser): StartFailure {
  return new StartFailure(
    'unreachable',
    `The database folder ${folder} lies below a folder that the database user (number ${String(user.uid)}) may not enter: allow it with "chmod o+x" on the folders above, or start as a plain user.`,
  );
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    // Ours to open, whatever the umask: what is secret lies one level deeper, readable by the database user alone.
    if (process.getuid?.() === 0) await chmod(folder, 0o755);
  } catch (error) {
    throw explainFileError(error, folder);
  }
}

/** A temporary folder is open to everybody, so a folder that somebody else put there under our name is not used. */
async function isUsableShelter(folder: string, user: DatabaseUser): Promise<boolean> {
  try {
    await mkdir(folder, { recursive: true });
    const found = await lstat(folder);
    if (found.uid !== 0 || !found.isDirectory()) return false;
    await chmod(folder, 0o755);
  } catch {
    // Not there, read-only or full: the next shelter may do.
    return false;
  }
  return canEnter(folder, user);
}
