import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { type ClusterPaths } from './cluster-paths';
import { errorCode } from './error-code';
import { explainFileError } from './explain-file-error';
import { StartFailure } from './start-failure';

/** Without any of these PostgreSQL cannot start; all of them are there from the first moment of a cluster. */
const ESSENTIAL = [
  'PG_VERSION',
  'global/pg_control',
  'base',
  'pg_wal',
  'postgresql.conf',
  'pg_hba.conf',
] as const;

/**
 * Looks at the data before the server does, for the two cases in which the server's own words would not help
 * anybody: a part is missing, or the data are from another major version. Changes nothing. Answers with the
 * superuser's password.
 *
 * @param major the version the programs at hand can read (`17`)
 * @throws StartFailure `damaged`, `other-version`, `not-writable`
 */
export async function checkCluster(
  { databaseDir, passwordFile }: ClusterPaths,
  major: string,
): Promise<string> {
  const version = (await readPart(databaseDir, 'PG_VERSION')).trim();
  if (version === '') throw damaged(databaseDir, 'PG_VERSION is empty');
  if (version !== major) {
    throw new StartFailure(
      'other-version',
      `The data in ${databaseDir} were made by PostgreSQL ${version} and this is PostgreSQL ${major}: move that folder away to start with an empty database, or go back to the version that made them.`,
    );
  }

  for (const part of ESSENTIAL) await statPart(databaseDir, part);

  const password = (await readPart(path.dirname(passwordFile), path.basename(passwordFile))).trim();
  if (password === '') throw damaged(path.dirname(passwordFile), 'the file "password" is empty');
  return password;
}

async function statPart(folder: string, part: string): Promise<void> {
  try {
    await stat(path.join(folder, part));
  } catch (error) {
    throw explainPart(error, folder, part);
  }
}

async function readPart(folder: string, part: string): Promise<string> {
  try {
    return await readFile(path.join(folder, part), 'utf8');
  } catch (error) {
    throw explainPart(error, folder, part);
  }
}

function explainPart(error: unknown, folder: string, part: string): StartFailure {
  const missing = ['ENOENT', 'ENOTDIR', 'EISDIR'].includes(errorCode(error) ?? '');
  return missing ? damaged(folder, `${part} is missing`, error) : explainFileError(error, folder);
}

function damaged(folder: string, what: string, cause?: unknown): StartFailure {
  return new StartFailure(
    'damaged',
    `The database in ${folder} is damaged (${what}): put back a copy of it, or move the folder away to start with an empty database.`,
    cause,
  );
}
