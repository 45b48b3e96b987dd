import { resolve, sep } from 'node:path';
import type { CloudbaseContext } from './cloudbase-context';

const MOST_BYTES = 850;

/**
 * Whether cloud storage takes this path: relative, no empty part, no `.` or `..`, no control character or backslash, up to
 * 850 bytes. `?` and `#` would break the file's address.
 */
export function isObjectPath(path: unknown): path is string {
  if (typeof path !== 'string' || path === '' || Buffer.byteLength(path) > MOST_BYTES) return false;
  if (/[\p{Cc}\\?#]/u.test(path)) return false;
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}

/** The file that holds the object. @throws when the path would leave the storage folder; `isObjectPath` never lets one. */
export function fileOf(path: string, { storageDir }: Pick<CloudbaseContext, 'storageDir'>): string {
  const root = resolve(storageDir);
  const file = resolve(root, path);
  if (!file.startsWith(`${root}${sep}`)) throw new Error(`${path} leads out of the storage folder.`);
  return file;
}

/** `cloud://<environment>.<bucket>/<path>`, as CloudBase names files. */
export function fileIdOf(path: string, envId: string): string {
  return `cloud://${envId}.${bucketOf(envId)}/${path}`;
}

/** The path in a file id of this environment; `null` for any other text. */
export function pathOfFileId(fileId: unknown, envId: string): string | null {
  const prefix = fileIdOf('', envId);
  if (typeof fileId !== 'string' || !fileId.startsWith(prefix)) return null;
  const path = fileId.slice(prefix.length);
  return isObjectPath(path) ? path : null;
}

/** The bucket's name: four hex digits, the environment, the account's number. */
export function bucketOf(envId: string): string {
  return `6c6f-${envId}-1250000000`;
}
