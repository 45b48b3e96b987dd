import { type DatabaseUser } from './database-user';
import { runProgram } from './run-program';

/**
 * Whether the database user gets as far as `folder` through everything above it. Tried for real rather than
 * computed from permission bits, which know nothing of access lists and mount options.
 */
export async function canEnter(folder: string, user: DatabaseUser): Promise<boolean> {
  // Ourselves: the next file operation tells, and says why.
  if (user.uid === undefined) return true;
  const { code } = await runProgram({ command: '/bin/sh', args: ['-c', 'cd "$1"', 'sh', folder], user });
  return code === 0;
}
