import { checkStart } from '../platform/database/check-start';
import { connect, type Database } from '../platform/database/connection';

/**
 * A function instance's one connection pool, made at module top and checked at the first call. A failed check is not
 * remembered: the next call asks again, so that an instance started a moment before the migration recovers.
 */
export const startInstance = (): (() => Promise<Database>) => {
  const db = connect();
  let checked: Promise<void> | null = null;
  return async () => {
    checked ??= checkStart(db);
    try {
      await checked;
    } catch (error) {
      checked = null;
      throw error;
    }
    return db;
  };
};
