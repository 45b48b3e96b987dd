/**
 * The local cloud cannot start, for a reason that a person can act on. `message` is one English sentence that says what is wrong
 * and what to do. PostgreSQL's own reasons come as `StartFailure`, which keeps the same promise.
 */
export class CannotStart extends Error {
  override readonly name = 'CannotStart';

  constructor(message: string, cause?: unknown) {
    super(message, { cause });
  }
}
