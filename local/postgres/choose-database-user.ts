import { stat } from 'node:fs/promises';
import { type DatabaseUser } from './database-user';
import { runProgram } from './run-program';
import { StartFailure } from './start-failure';

/**
 * PostgreSQL refuses to run as root, and `initdb` refuses a user number without a name, so root lends the server to
 * a user that every system has already. Nothing is added to the system's user list.
 */
const UNPRIVILEGED = ['postgres', '_postgres', 'nobody', 'daemon'] as const;

/** What Node accepts as a user number; some systems give `nobody` the number 4294967294. */
const LARGEST_USER_NUMBER = 2 ** 31 - 1;

/**
 * Chooses whom the server runs as. Not root: ourselves. Root: the owner of the data if there is any (so that data
 * made as a plain user, or before a `postgres` user was added, keep working), else the first unprivileged user of
 * the system.
 *
 * @param databaseDir the existing data, or undefined before the first start
 * @throws StartFailure `no-user` if this root user cannot become anybody else
 */
export async function chooseDatabaseUser(databaseDir: string | undefined): Promise<DatabaseUser> {
  if (process.getuid?.() !== 0) return {};

  const owner = databaseDir === undefined ? undefined : await ownerOf(databaseDir);
  if (owner !== undefined && (await canRunAs(owner))) return owner;

  for (const name of UNPRIVILEGED) {
    const user = await findUser(name);
    if (user !== undefined && (await canRunAs(user))) return user;
  }
  throw new StartFailure(
    'no-user',
    `PostgreSQL does not run as root, and none of the users ${UNPRIVILEGED.join(', ')} can be used instead: start as a plain user.`,
  );
}

async function ownerOf(path: string): Promise<DatabaseUser | undefined> {
  const { uid, gid } = await stat(path).catch(() => ({ uid: 0, gid: 0 }));
  return uid === 0 ? undefined : { uid, gid };
}

async function findUser(name: string): Promise<DatabaseUser | undefined> {
  const uid = await askNumber('-u', name);
  const gid = await askNumber('-g', name);
  if (uid === undefined || gid === undefined || uid === 0) return undefined;
  return { uid, gid };
}

async function askNumber(option: '-u' | '-g', name: string): Promise<number | undefined> {
  const { code, output } = await runProgram({ command: 'id', args: [option, name], user: {} });
  const number = Number.parseInt(output, 10);
  return code === 0 && number >= 0 && number <= LARGEST_USER_NUMBER ? number : undefined;
}

/** A container's root may lack the right to change its user. */
async function canRunAs(user: DatabaseUser): Promise<boolean> {
  return (await runProgram({ command: '/bin/sh', args: ['-c', ':'], user })).code === 0;
}
