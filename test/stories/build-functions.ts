import { runCommand } from '../../config/run-command';
import { connectAsSuperuser } from '../../local/postgres/connect-as-superuser';
import { testServer } from '../../local/postgres/test-server';

/** Any number; it only has to be the same in every worker. */
const BUILDING = 470_018;

/**
 * Builds what is stale, as `npm start` does, in a process of its own. The workers of one test run take turns by a lock
 * on the run's database server: it is let go of even if a worker dies.
 * @throws with what the build printed, when it fails
 */
export const buildFunctions = async (): Promise<void> => {
  const client = await connectAsSuperuser(testServer(), 'postgres');
  try {
    await client.query('select pg_advisory_lock($1)', [BUILDING]);
    const { code, output } = await runCommand('tsx', ['config/build-functions.ts']);
    if (code !== 0) throw new Error(`The functions can't be built:\n${output}`);
  } finally {
    await client.end();
  }
};
