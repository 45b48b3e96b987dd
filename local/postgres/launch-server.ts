import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { type Readable } from 'node:stream';
import { type DatabaseUser } from './database-user';
import { explainServerOutput, type StartPlace } from './explain-server-output';
import { letGo } from './let-go';
import { serverEnvironment } from './server-environment';
import { HOLDER_SETTING } from './stop-orphan';
import { stopWithParent } from './stop-with-parent';

/**
 * Everything one attempt to run the server needs. `log` gets each line the server prints, for as long as it runs.
 */
export type Launch = {
  readonly postgres: string;
  readonly databaseDir: string;
  readonly port: number;
  readonly user: DatabaseUser;
  readonly durable: boolean;
  readonly log: (line: string) => void;
};

/** Kept for the explanation if the start fails. */
const LINES_KEPT = 200;

/**
 * Runs `postgres` until it says that it accepts connections; crash recovery may take its time before that.
 *
 * @returns the server's process, which no longer keeps this process alive
 * @throws StartFailure what the server said before it gave up
 */
export async function launchServer(launch: Launch): Promise<ChildProcess> {
  const child = spawn(launch.postgres, serverArguments(launch), {
    ...launch.user,
    cwd: '/',
    env: serverEnvironment(),
    // Its own session: an interrupt from the keyboard is for the parent, which may still have work to finish on the
    // data.
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'ignore', 'pipe'],
    windowsHide: true,
  });
  if (child.pid !== undefined) {
    const release = stopWithParent({ pid: child.pid, databaseDir: launch.databaseDir, user: launch.user });
    child.once('exit', release);
  }

  await untilReady(child, child.stderr, launch);
  letGo(child, child.stderr);
  return child;
}

function untilReady(child: ChildProcess, stderr: Readable, launch: Launch & StartPlace): Promise<void> {
  return new Promise((resolve, reject) => {
    const lines: string[] = [];
    let ready = false;
    createInterface({ input: stderr }).on('line', (line) => {
      launch.log(line);
      if (ready) return;
      lines.push(line);
      if (lines.length > LINES_KEPT) lines.shift();
      if (!line.includes('database system is ready to accept connections')) return;
      ready = true;
      resolve();
    });
    child.once('error', (error) => {
      reject(explainServerOutput([`postgres: ${error.message}`], launch));
    });
    // `close`, not `exit`: by then the last lines have arrived.
    child.once('close', () => {
      reject(explainServerOutput(lines, launch));
    });
  });
}

/** Settings on the command line: they win over the files in the data folder and travel with the product. */
function serverArguments({ databaseDir, port, durable }: Launch): readonly string[] {
  const settings: Readonly<Record<string, string | number>> = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    max_connections: 100,
    timezone: 'UTC',
    log_timezone: 'UTC',
    logging_collector: 'off',
    log_destination: 'stderr',
    lc_messages: 'C',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
    [HOLDER_SETTING]: process.pid,
  };
  return [
    '-D',
    databaseDir,
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${String(value)}`]),
  ];
}
