import { readFile, readlink, rename, symlink } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { errorCode } from './error-code';

type Link = { readonly source: string; readonly target: string };

/**
 * Puts back the symbolic links of the shared libraries (`libicuuc.so.60` → `libicuuc.so.60.2`), which npm packages
 * cannot carry and which the platform package would make in an install script; ours are off. Links that are right
 * stay untouched, wrong ones are replaced in one step, so any number of processes may do this at once.
 *
 * @param native the folder that holds `pg-symlinks.json`; a platform without links has no such file
 * @throws the file system's error, for instance in a read-only `node_modules`
 */
export async function restoreLinks(native: string): Promise<void> {
  const list = await readFile(path.join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links: unknown = JSON.parse(list);
  if (!Array.isArray(links)) return;

  for (const link of links.filter(isLink)) {
    // Paths in the list start with `native/`, whatever the folder is called here.
    const target = path.join(native, path.relative('native', link.target));
    const source = path.relative(path.dirname(link.target), link.source);
    await restoreLink(source, target);
  }
}

async function restoreLink(source: string, target: string): Promise<void> {
  const present = await readlink(target).catch(() => undefined);
  if (present === source) return;

  try {
    await symlink(source, target);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
    const fresh = `${target}.${randomUUID()}`;
    await symlink(source, fresh);
    await rename(fresh, target);
  }
}

function isLink(value: unknown): value is Link {
  return (
    typeof value === 'object' &&
    value !== null &&
    'source' in value &&
    'target' in value &&
    typeof value.source === 'string' &&
    typeof value.target === 'string'
  );
}
