import { sql } from 'kysely';
import type { Tx } from './connection';

/**
 * Changes the role for the rest of this transaction. `care_writer` sees only the households named in `careFiles`;
 * `care_job` is for timers. Imported by the pipeline, change-care-files and jobs, and by nothing else (a layer rule).
 */
export const switchRole = async (
  tx: Tx,
  to:
    | {
        readonly role: 'care_writer';
        readonly careFiles: readonly string[];
        /** Villages that take work from these files, or give it, beside the files' own. */
        readonly places?: readonly string[] | undefined;
      }
    | { readonly role: 'care_job' },
): Promise<void> => {
  const files = to.role === 'care_writer' ? to.careFiles.join(',') : '';
  const places = to.role === 'care_writer' ? (to.places ?? []).join(',') : '';
  // A server that compiles expensive plans would spend more time on the statement that loads whole files than running it takes.
  await sql`select set_config('app.care_files', ${files}, true), set_config('app.places', ${places}, true),
    set_config('jit', 'off', true), set_config('role', ${to.role}, true)`.execute(tx);
};
