import { CannotStart } from './cannot-start';
import { type LocalKeys, makeKeys, readKeys } from './keys';

/**
 * The keys kept at `file`, made if the data are `fresh`.
 * @throws CannotStart when they are missing although there are data, which new keys could not read; or when the file is damaged
 */
export function openKeys(file: string, fresh: boolean): LocalKeys {
  const kept = readKeys(file);
  if (kept !== undefined) return kept;
  if (!fresh) {
    throw new CannotStart(
      `The keys of the local data are missing: put ${file} back, or move its folder away to start afresh.`,
    );
  }
  return makeKeys(file);
}
