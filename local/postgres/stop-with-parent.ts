import { spawn, type ChildProcess } from 'node:child_process';
import { type DatabaseUser } from './database-user';
import { letGo } from './let-go';
import { serverEnvironment } from './server-environment';

/**
 * Waits for a line or for the end of its input. A line means that the server was stopped in good order. The end
 * means that the parent is gone, in whatever way: then the server gets the signal for a fast, orderly stop, unless
 * the data are another server's by now.
 */
const WATCH = `
read -r line && exit 0
if read -r current <"$2/postmaster.pid" && [ "$current" != "$1" ]; then exit 0; fi
kill -INT "$1"
`;

/** The server to watch: its process number and its PGDATA. */
export type Watched = { readonly pid: number; readonly databaseDir: string; readonly user: DatabaseUser };

/**
 * Makes the server end with this process, also when it is killed and can do nothing any more: a shell holds the
 * other end of a pipe and notices. No signal handlers are put on this process, they are its own business.
 *
 * @returns ends the watch; to be called when the server has stopped
 */
export function stopWithParent({ pid, databaseDir, user }: Watched): () => void {
  if (process.platform === 'win32') return stopOnExit(pid);

  const watch = spawn('/bin/sh', ['-c', WATCH, 'sh', String(pid), databaseDir], {
    ...user,
    cwd: '/',
    env: serverEnvironment(),
    // Its own session: an interrupt from the keyboard is for the parent, which may still have work to finish on the
    // data.
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  return release(watch);
}

function release(watch: ChildProcess): () => void {
  // Without a watch the server still stops by `stop()`, and the next start takes care of an orphan.
  watch.on('error', () => undefined);
  watch.stdin?.on('error', () => undefined);
  letGo(watch, watch.stdin);
  return () => {
    watch.stdin?.end('stopped\n');
  };
}

/** Windows has no shell to rely on; there the next start takes care of what a killed process leaves. */
function stopOnExit(pid: number): () => void {
  const stop = (): void => {
    process.kill(pid);
  };
  process.once('exit', stop);
  return () => {
    process.off('exit', stop);
  };
}
