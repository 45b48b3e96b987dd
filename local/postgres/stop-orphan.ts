import { readFile, rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { type ClusterPaths } from './cluster-paths';
import { isRunning, processCommand } from './process-command';
import { StartFailure } from './start-failure';

/**
 * The server's command line carries the process that started it, as a setting PostgreSQL keeps but does not use: a
 * record that exists exactly as long as the server does, unlike a file.
 */
export const HOLDER_SETTING = 'home_lights.holder';

const PAUSE_MS = 100;
/** How long a server gets to end in good order (it writes a checkpoint), then how long to end at once. */
const PATIENCE = [
  { signal: 'SIGINT', pauses: 100 },
  { signal: 'SIGQUIT', pauses: 50 },
] as const;

/**
 * Clears the way for a server on these data, if somebody's lock is on them: a lock whose process is gone or is
 * something else by now (numbers are given out again after a restart of the machine) is no lock; a server whose
 * starter died is stopped in good order; a server whose starter lives is left alone.
 *
 * @throws StartFailure `in-use`
 */
export async function stopOrphan({ databaseDir, lockFile }: ClusterPaths): Promise<void> {
  // There PostgreSQL's own check has to do.
  if (process.platform === 'win32') return;

  const lock = await readFile(lockFile, 'utf8').catch(() => '');
  const pid = Number.parseInt(lock, 10);
  if (!(pid > 1)) return;

  const command = await processCommand(pid);
  if (!command?.includes(` ${databaseDir} `)) {
    await removeStaleLock(lockFile, lock);
    return;
  }

  const holder = new RegExp(`${HOLDER_SETTING}=(\\d+)`).exec(command)?.[1];
  if (holder === undefined || (await isRunning(Number(holder)))) throw inUse(databaseDir, holder ?? pid);
  await stopProcess(pid, databaseDir);
}

/** PostgreSQL would do this itself, were it not for a number that is somebody else's by now. */
async function removeStaleLock(lockFile: string, seen: string): Promise<void> {
  const now = await readFile(lockFile, 'utf8').catch(() => '');
  if (now !== seen) return;
  // In a folder that is not writable PostgreSQL says so itself.
  await rm(lockFile, { force: true }).catch(() => undefined);
}

async function stopProcess(pid: number, databaseDir: string): Promise<void> {
  for (const { signal, pauses } of PATIENCE) {
    try {
      process.kill(pid, signal);
    } catch {
      // Gone in this very moment, or not ours to stop: the next look tells.
    }
    for (let pause = 0; pause < pauses; pause++) {
      if (!(await isRunning(pid))) return;
      await sleep(PAUSE_MS);
    }
  }
  throw inUse(databaseDir, pid);
}

function inUse(databaseDir: string, pid: number | string): StartFailure {
  return new StartFailure(
    'in-use',
    `Another server (process ${String(pid)}) is already using the database in ${databaseDir}: stop it first, or give this one another folder.`,
  );
}
