import type { Letter, OutboxState, Returned } from './letter';

/** The place on the phone where the queue is kept. */
export type BookStore = {
  /** The text kept last, or anything else when there is none. */
  readonly read: () => Promise<unknown>;
  /** Rejects when the phone has no room. An empty queue is written as `undefined`: nothing is left behind. */
  readonly write: (text: string | undefined) => Promise<void>;
};

/** The queue in memory and on the phone: changed in memory at once, written after it in the same order. */
export type Book = {
  /** Reads what an earlier run of the app left; the first call does the work. */
  readonly open: () => Promise<void>;
  readonly state: () => OutboxState;
  /** Resolves when the change is written, or has turned out not to fit. */
  readonly change: (next: (state: OutboxState) => OutboxState) => Promise<void>;
  /** Whether the last change is safe from a restart. */
  readonly isKept: () => boolean;
  readonly watch: (listener: (state: OutboxState) => void) => () => void;
};

const EMPTY: OutboxState = { waiting: [], returned: [] };

/** Opens the book over a phone's storage. */
export function openBook(store: BookStore): Book {
  let state = EMPTY;
  let kept = true;
  let opening: Promise<void> | undefined;
  let writing: Promise<void> = Promise.resolve();
  const listeners = new Set<(state: OutboxState) => void>();

  const load = async (): Promise<void> => {
    state = readState(await store.read());
    if (state !== EMPTY) tell();
  };
  const tell = (): void => {
    for (const listener of listeners) listener(state);
  };
  const write = async (): Promise<void> => {
    const text = isEmpty(state) ? undefined : JSON.stringify(state);
    kept = await store.write(text).then(
      () => true,
      () => false,
    );
  };

  return {
    open: () => (opening ??= load()),
    state: () => state,
    isKept: () => kept,
    change: (next) => {
      state = next(state);
      tell();
      writing = writing.then(write);
      return writing;
    },
    watch: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

function isEmpty({ waiting, returned }: OutboxState): boolean {
  return waiting.length === 0 && returned.length === 0;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isLetter(value: unknown): value is Letter {
  return (
    isRecord(value) &&
    typeof value.requestId === 'string' &&
    typeof value.op === 'string' &&
    isRecord(value.input) &&
    isRecord(value.about)
  );
}

function isReturned(value: unknown): value is Returned {
  return isRecord(value) && isLetter(value.letter) && isRecord(value.refusal);
}

/** What is unreadable is left out rather than sent. */
function readState(stored: unknown): OutboxState {
  if (typeof stored !== 'string') return EMPTY;
  try {
    const value: unknown = JSON.parse(stored);
    if (!isRecord(value) || !Array.isArray(value.waiting) || !Array.isArray(value.returned)) return EMPTY;
    return { waiting: value.waiting.filter(isLetter), returned: value.returned.filter(isReturned) };
  } catch {
    return EMPTY; // A write that was cut off: nothing readable was kept.
  }
}
