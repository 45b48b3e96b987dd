import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

/**
 * A digest of the named files' paths and contents. A missing file counts as such, so that adding it later changes the digest.
 * Installed packages are not read: `package-lock.json`, given as one of the files, stands for them.
 */
export function fingerprint(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of [...paths].sort()) {
    if (path.includes('node_modules/')) continue;
    hash.update(`${path}\0`);
    hash.update(existsSync(path) ? readFileSync(path) : 'missing');
    hash.update('\0');
  }
  return hash.digest('hex');
}
