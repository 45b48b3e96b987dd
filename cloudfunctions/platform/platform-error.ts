/** A service outside said no or nothing: its code, and the cause for the log. Nothing above platform/ sees an SDK's shape. */
export class PlatformError extends Error {
  readonly code: string;

  constructor(code: string, options: { readonly cause?: unknown } = {}) {
    super(code, options);
    this.name = 'PlatformError';
    this.code = code;
  }
}
