/** Why PostgreSQL could not be started, for code that decides what to do next. */
export type StartFailureCode =
  | 'damaged'
  | 'disk-full'
  | 'in-use'
  | 'no-binary'
  | 'no-user'
  | 'not-writable'
  | 'other-version'
  | 'port-refused'
  | 'port-taken'
  | 'unreachable'
  | 'unknown';

/**
 * PostgreSQL could not be started, for a reason that a person can act on. `message` is one English sentence that
 * says what is wrong and what to do; a program that prints it and ends with an exit code ≠ 0 has said enough.
 * What the server or the operating system said is kept in `cause`.
 */
export class StartFailure extends Error {
  override readonly name = 'StartFailure';
  readonly code: StartFailureCode;

  constructor(code: StartFailureCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}
