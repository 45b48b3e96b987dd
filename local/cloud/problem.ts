/** A request that the local cloud itself turns down; `message` is one sentence for the person at the keyboard. */
export class Problem extends Error {
  override readonly name = 'Problem';
  /** The HTTP status it is answered with. */
  readonly status: number;

  constructor(status: number, message: string, cause?: unknown) {
    super(message, { cause });
    this.status = status;
  }
}
