import type { Database, Tx } from '../platform/database/connection';
import { switchRole } from '../platform/database/switch-role';

/** One transaction as `care_job`. */
export const inJob = <Result>(db: Database, work: (tx: Tx) => Promise<Result>): Promise<Result> =>
  db.transaction().execute(async (tx) => {
    await switchRole(tx, { role: 'care_job' });
    return work(tx);
  });
