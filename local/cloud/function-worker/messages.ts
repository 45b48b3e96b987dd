/** What a worker is started with. */
export type WorkerStart = {
  /** Absolute path of the built bundle. */
  readonly entry: string;
  /** The clock while the bundle loads, milliseconds since 1970. */
  readonly now: number;
};

/** One call. The event is JSON text, as it is on the cloud's wire: nothing is shared with the caller. */
export type WorkerCall = {
  readonly id: number;
  readonly now: number;
  readonly event: string;
  readonly context: Readonly<Record<string, unknown>>;
};

/** What a worker says: once whether the bundle loaded, then an answer to each call. */
export type WorkerMessage =
  | { readonly kind: 'loaded' }
  | { readonly kind: 'answered'; readonly id: number; readonly result: string }
  | { readonly kind: 'threw'; readonly id: number; readonly message: string; readonly detail: string };
