import path from 'node:path';
import { buildDrivenPackage, DRIVEN } from '../../config/mini-program-build/build-driven-package';
import { connectAsSuperuser } from '../../local/postgres/connect-as-superuser';
import { testServer } from '../../local/postgres/test-server';

/** Any number of its own; it only has to be the same in every worker. */
const BUILDING = 470_020;

/** The package that the tests drive. */
export const PACKAGE = path.resolve(__dirname, '../..', DRIVEN);

/**
 * Builds the package when it is stale; the workers of one run take turns, as with the functions.
 * @throws with what the build printed, when it fails
 */
export async function buildPackage(): Promise<void> {
  const client = await connectAsSuperuser(testServer(), 'postgres');
  try {
    await client.query('select pg_advisory_lock($1)', [BUILDING]);
    const problem = await buildDrivenPackage();
    if (problem !== undefined) throw new Error(`The package can't be built:\n${problem}`);
  } finally {
    await client.end();
  }
}
