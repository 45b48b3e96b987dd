import { chmod, copyFile, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Home } from './choose-home';
import { type DatabaseUser } from './database-user';
import { explainFileError } from './explain-file-error';
import { restoreLinks } from './restore-links';
import { runProgram } from './run-program';
import { StartFailure } from './start-failure';

/** The two programs the local cloud runs, and the major version of the data they read (`17`). */
export type Binaries = { readonly initdb: string; readonly postgres: string; readonly major: string };

/**
 * Makes PostgreSQL's programs runnable by the database user: in place, where `npm` put them, or, if that user
 * cannot get at them there or the links they need cannot be made there (a read-only `node_modules`), as a copy of
 * about 60 MB in the home folder, one per package version.
 *
 * @throws StartFailure `no-binary` if they run in neither place, `not-writable` or `disk-full` while copying
 */
export async function prepareBinaries(native: string, home: Home): Promise<Binaries> {
  await restoreLinks(native).catch(() => {
    // Whether that matters shows in the trial below: the links may be there, or be needed only in a copy.
  });
  const inPlace = await tryBinaries(native, home.user);
  if ('postgres' in inPlace) return inPlace;

  const copied = await copyBinaries(native, home.folder);
  const inCopy = await tryBinaries(copied, home.user);
  if ('postgres' in inCopy) return inCopy;

  throw new StartFailure(
    'no-binary',
    `PostgreSQL's programs do not run on this system (${inCopy.complaint}): install the libraries that PostgreSQL needs, or allow programs to run from ${home.folder}.`,
  );
}

async function tryBinaries(
  native: string,
  user: DatabaseUser,
): Promise<Binaries | { readonly complaint: string }> {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const postgres = path.join(native, 'bin', `postgres${suffix}`);
  const initdb = path.join(native, 'bin', `initdb${suffix}`);

  for (const command of [initdb, postgres]) {
    const { code, output } = await runProgram({ command, args: ['--version'], user });
    const major = /\(PostgreSQL\) (\d+)/.exec(output)?.[1];
    if (code !== 0 || major === undefined)
      return { complaint: output.trim().split('\n')[0] ?? 'no reason given' };
    if (command === postgres) return { initdb, postgres, major };
  }
  return { complaint: 'no program given' };
}

/** Copies into a name of its own and renames: another process sees the whole copy or none. */
async function copyBinaries(native: string, home: string): Promise<string> {
  const copy = path.join(home, `binaries-${await packageVersion(native)}`);
  if (existsSync(copy)) return copy;

  const draft = `${copy}.new-${randomUUID()}`;
  try {
    await copyReadable(native, draft);
    await restoreLinks(draft);
    await rename(draft, copy);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!existsSync(copy)) throw explainFileError(error, home);
  }
  return copy;
}

async function packageVersion(native: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(path.join(native, '..', 'package.json'), 'utf8'));
  if (typeof manifest !== 'object' || manifest === null || !('version' in manifest)) return 'unknown';
  return String(manifest.version);
}

/** Copies files and folders so that every user can read them, whatever the umask; links are restored afterwards. */
async function copyReadable(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  await chmod(to, 0o755);
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) await copyReadable(source, target);
    if (!entry.isFile()) continue;
    await copyFile(source, target);
    await chmod(target, path.basename(from) === 'bin' ? 0o755 : 0o644);
  }
}
