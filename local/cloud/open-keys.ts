import { type ServerAddress } from '../postgres/postgres-server';
import { CannotStart } from './cannot-start';
import { databaseExists } from './database';
import { type LocalKeys, makeKeys, readKeys } from './keys';

/**
 * The keys kept at `file`, made at the first start.
 * @throws CannotStart when they are missing although there are data, which new keys could not read; or when the file is damaged
 */
export async function openKeys(file: string, server: ServerAddress): Promise<LocalKeys> {
  const kept = readKeys(file);
  if (kept !== undefined) return kept;
  if (await databaseExists(server)) {
    throw new CannotStart(
      `The keys of the local data are missing: put ${file} back, or move its folder away to start afresh.`,
    );
  }
  return makeKeys(file);
}
