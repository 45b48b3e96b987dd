import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

/** A copy of the repository in which faults can be planted, and the checks run in it. */
export type TreeCopy = {
  readonly write: (path: string, from: (before: string) => string) => void;
  /** Runs the named checks as `npm run check` does; answers everything printed and whether all passed. */
  readonly check: (
    ...names: readonly string[]
  ) => Promise<{ readonly passed: boolean; readonly output: string }>;
  readonly remove: () => void;
};

/** What is installed, built or made while running, at the root: no part of what is checked. Deeper, a name is only a name. */
const LEFT_OUT = new Set(['node_modules', 'dist', 'coverage', '.local', '.git', '.swc']);

/** Copies what is written here; the installed packages are linked. */
export function copyTree(): TreeCopy {
  const root = process.cwd();
  const folder = mkdtempSync(join(tmpdir(), 'planted-'));
  cpSync(root, folder, { recursive: true, filter: (path) => !LEFT_OUT.has(relative(root, path)) });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return {
    write: (path, from) => {
      const target = join(folder, path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, from(existsSync(target) ? readFileSync(target, 'utf8') : ''));
    },
    check: (...names) => runCheck(folder, names),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function runCheck(
  folder: string,
  names: readonly string[],
): Promise<{ readonly passed: boolean; readonly output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', 'check', '--', ...names], {
      cwd: folder,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
    });
    let output = '';
    const keep = (chunk: Buffer): void => {
      output += chunk.toString('utf8');
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ passed: code === 0, output });
    });
  });
}
