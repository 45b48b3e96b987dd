import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type PostgresServer } from './postgres-server';
import { isRunning } from './process-command';
import { startPostgres } from './start-postgres';

const PREFIX = 'home-lights-test-';

/**
 * Starts a server on new data in a temporary folder, without waiting for the disk; stopping it removes the folder.
 * What runs that were killed have left is removed first.
 */
export async function startThrowAwayServer(): Promise<PostgresServer> {
  await removeLeftovers();
  const folder = await mkdtemp(path.join(tmpdir(), `${PREFIX}${String(process.pid)}-`));
  // As root the server runs as another user, who has to get in.
  await chmod(folder, 0o755);

  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    const server = await startPostgres({ dataDir: path.join(folder, 'postgres'), durability: 'off' });
    return { ...server, stop: () => server.stop().then(remove) };
  } catch (error) {
    await remove();
    throw error;
  }
}

async function removeLeftovers(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const maker = name.startsWith(PREFIX) ? Number.parseInt(name.slice(PREFIX.length), 10) : Number.NaN;
    if (Number.isNaN(maker) || (await isRunning(maker))) continue;
    // Another user's leftovers are that user's to remove.
    await rm(path.join(tmpdir(), name), { recursive: true, force: true }).catch(() => undefined);
  }
}
