import { errorCode } from './error-code';
import { StartFailure, type StartFailureCode } from './start-failure';

type Explanation = { readonly code: StartFailureCode; readonly sentence: (path: string) => string };

const NOT_WRITABLE: Explanation = {
  code: 'not-writable',
  sentence: (path) =>
    `The database folder ${path} cannot be read and written by this user: change its owner or permissions, or start from a folder of your own.`,
};

const DISK_FULL: Explanation = {
  code: 'disk-full',
  sentence: (path) =>
    `The disk that holds the database folder ${path} is full: free some space and start again.`,
};

const NO_FOLDER: Explanation = {
  code: 'not-writable',
  sentence: (path) =>
    `A file stands where the database folder ${path} should be: move that file away and start again.`,
};

const EXPLANATIONS = new Map<string, Explanation>([
  ['EACCES', NOT_WRITABLE],
  ['EPERM', NOT_WRITABLE],
  ['EROFS', NOT_WRITABLE],
  // Node 20 answers so, instead of EROFS, when it makes a folder and those above it on a read-only disk.
  ['ENOENT', NOT_WRITABLE],
  ['ENOSPC', DISK_FULL],
  ['EDQUOT', DISK_FULL],
  ['ENOTDIR', NO_FOLDER],
  ['EEXIST', NO_FOLDER],
]);

/**
 * Turns an error of the operating system about `path` into the sentence for it. Anything else is a bug and is thrown on
 * unchanged.
 */
export function explainFileError(error: unknown, path: string): StartFailure {
  if (error instanceof StartFailure) return error;

  const code = errorCode(error);
  if (code === undefined) throw error;
  const explanation = EXPLANATIONS.get(code);
  if (explanation !== undefined) return new StartFailure(explanation.code, explanation.sentence(path), error);
  return new StartFailure(
    'unknown',
    `The database in ${path} could not be started (the system says ${code}): put that right and start again.`,
    error,
  );
}
