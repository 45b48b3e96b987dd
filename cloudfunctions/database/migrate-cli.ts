import { connect } from '../platform/database/connection';
import { migrate } from './migrate';

/** `npm run migrate`: with PG* settings of the owner. */
const db = connect({ max: 1 });
migrate(db)
  .then((names) =>
    process.stdout.write(
      names.length === 0 ? 'The schema is up to date.\n' : `Migrated: ${names.join(', ')}\n`,
    ),
  )
  .catch((error: unknown) => {
    process.stderr.write(`The migration failed: ${reasonOf(error)}\n`);
    process.exitCode = 1;
  })
  .finally(() => void db.destroy());

/** The database's own words where there are any; the wrapper only says that it failed. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
