import { spawn } from 'node:child_process';
import { type DatabaseUser } from './database-user';
import { serverEnvironment } from './server-environment';

/** How a program ended: `code` 0 is success, null a signal or a program that could not be started at all. */
export type ProgramResult = { readonly code: number | null; readonly output: string };

/** What to run: an absolute path or a name on the `PATH`, as which user. */
export type Program = {
  readonly command: string;
  readonly args: readonly string[];
  readonly user: DatabaseUser;
};

/** Runs a program to its end and answers with what it printed on either stream; never rejects. */
export function runProgram(program: Program): Promise<ProgramResult> {
  // Node throws at once for some errors of starting (EPERM, EINVAL) and tells others by an event.
  return untilClosed(program).catch((error: unknown) => ({ code: null, output: String(error) }));
}

function untilClosed({ command, args, user }: Program): Promise<ProgramResult> {
  return new Promise((resolve, reject) => {
    // The root as working directory: the database user may not be allowed into ours.
    const child = spawn(command, args, {
      ...user,
      cwd: '/',
      env: serverEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });

    let output = '';
    const collect = (chunk: Buffer): void => {
      output += chunk.toString('utf8');
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, output });
    });
  });
}
