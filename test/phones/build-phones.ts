import { runCommand } from '../../config/run-command';
import { connectAsSuperuser } from '../../local/postgres/connect-as-superuser';
import { testServer } from '../../local/postgres/test-server';

/** Any number of its own; it only has to be the same in every worker. */
const BUILDING = 470_019;

/**
 * Builds the H5 pages when they are stale, in a process of its own; the workers of one run take turns, as with the functions.
 * @throws with what the build printed, when it fails
 */
export const buildPhones = async (): Promise<void> => {
  const client = await connectAsSuperuser(testServer(), 'postgres');
  try {
    await client.query('select pg_advisory_lock($1)', [BUILDING]);
    // Jest says `test` here, and Taro would then build for a development server.
    const { code, output } = await runCommand('env', [
      'NODE_ENV=production',
      'tsx',
      'config/build-phones.ts',
    ]);
    if (code !== 0) throw new Error(`The phones can't be built:\n${output}`);
  } finally {
    await client.end();
  }
};
