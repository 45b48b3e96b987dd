import type { ErrorCode, Refusal } from '../../contracts/errors';
import type { Letter, OutboxState } from './letter';
import { type BookStore, openBook } from './outbox-book';

/** How one letter fared within the patience of the page that wrote it. */
export type Posted =
  | { readonly kind: 'sent'; readonly data: unknown }
  /** Will go by itself. `kept` is false when the phone could not store it: it lives only as long as the app does. */
  | { readonly kind: 'waiting'; readonly kept: boolean }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly requestId: string };

/** The ending of one call, without the types of its operation. */
export type SendOutcome =
  | { readonly ok: true; readonly data: unknown }
  | { readonly ok: false; readonly offline: true }
  | { readonly ok: false; readonly offline: false; readonly refusal: Refusal };

export type OutboxParts = {
  readonly send: (letter: Letter) => Promise<SendOutcome>;
  readonly store: BookStore;
  /** How long a page waits before it says that the record is kept, in milliseconds of real time. */
  readonly patience: number;
};

export type Outbox = {
  /** Keeps the letters first, then sends them in order; answers once each has fared or patience is over. */
  readonly post: (letters: readonly Letter[]) => Promise<readonly Posted[]>;
  /** Sends what waits, in order, until something gets no answer. Calls at the same moment share one round. */
  readonly flush: () => Promise<void>;
  /** Takes away a returned letter after its reason was read. */
  readonly dismiss: (requestId: string) => Promise<void>;
  /** Throws away everything, waiting and returned, in memory and on the phone. A letter that is on the wire goes its way. */
  readonly empty: () => Promise<void>;
  readonly state: () => Promise<OutboxState>;
  /** Tells of every change; answers how to stop. */
  readonly watch: (listener: (state: OutboxState) => void) => () => void;
};

/** The functions did not let anybody in: the letters behind this one would fare no better. */
const CLOSED: readonly ErrorCode[] = ['session.expired', 'session.codeInvalid', 'caller.unknown'];

/** Nobody knows what became of this letter, or the functions are older than the app: it waits, the others go on. */
const LATER: readonly ErrorCode[] = ['internal', 'op.unknown'];

const WAITING: Posted = { kind: 'waiting', kept: true };

/** A queue of records that survives a restart and empties itself when the network is back. */
export function createOutbox(parts: OutboxParts): Outbox {
  const book = openBook(parts.store);
  /** Letters whose page is still waiting, and what came for them. */
  const awaited = new Map<string, Posted>();
  let round: Promise<void> | undefined;

  const settle = async (letter: Letter, outcome: Answer): Promise<void> => {
    if (outcome.ok && awaited.has(letter.requestId)) {
      awaited.set(letter.requestId, { kind: 'sent', data: outcome.data });
    }
    await book.change((state) => withoutSettled(state, letter, outcome));
  };

  const sendAll = async (): Promise<void> => {
    const later = new Set<string>();
    try {
      await book.open();
      for (;;) {
        const letter = nextOf(book.state(), later);
        if (letter === undefined) return;
        const outcome = await parts.send(letter);
        const course = courseOf(outcome);
        if (course === 'stop') return;
        if (course === 'later') later.add(letter.requestId);
        else await settle(letter, course);
      }
    } finally {
      // In the same step as the last look at the queue: who joins it afterwards starts a round of their own.
      round = undefined;
    }
  };

  const flush = (): Promise<void> => (round ??= sendAll());

  const fareOf = ({ requestId }: Letter): Posted => {
    const back = book.state().returned.find(({ letter }) => letter.requestId === requestId);
    if (back !== undefined) return { kind: 'refused', refusal: back.refusal, requestId };
    const posted = awaited.get(requestId) ?? WAITING;
    return posted.kind === 'waiting' ? { kind: 'waiting', kept: book.isKept() } : posted;
  };

  return {
    flush,
    watch: book.watch,
    state: () => book.open().then(book.state),
    empty: async () => {
      await book.open();
      await book.change(() => ({ waiting: [], returned: [] }));
    },
    post: async (letters) => {
      await book.open();
      for (const { requestId } of letters) awaited.set(requestId, WAITING);
      await book.change((state) => withLetters(state, letters));
      await atMost(parts.patience, flush());
      const posted = letters.map(fareOf);
      for (const { requestId } of letters) awaited.delete(requestId);
      return posted;
    },
    dismiss: (requestId) =>
      book.change((state) => ({
        ...state,
        returned: state.returned.filter(({ letter }) => letter.requestId !== requestId),
      })),
  };
}

/** The first letter that may go: not one that waits for later, and none whose record is still here. */
function nextOf({ waiting }: OutboxState, later: ReadonlySet<string>): Letter | undefined {
  const here = new Set(waiting.map(({ requestId }) => requestId));
  return waiting.find(
    ({ requestId, after }) => !later.has(requestId) && (after === undefined || !here.has(after)),
  );
}

type Answer = Exclude<SendOutcome, { offline: true }>;

/** What an ending means for the round: go home, come back to this letter later, or done with it. */
function courseOf(outcome: SendOutcome): 'stop' | 'later' | Answer {
  if (outcome.ok) return outcome;
  if (outcome.offline || CLOSED.includes(outcome.refusal.code)) return 'stop';
  return LATER.includes(outcome.refusal.code) ? 'later' : outcome;
}

function withoutSettled(state: OutboxState, letter: Letter, outcome: Answer): OutboxState {
  const waiting = state.waiting.filter(({ requestId }) => requestId !== letter.requestId);
  // Thrown away while it was on the wire: its answer brings nothing back.
  if (waiting.length === state.waiting.length) return state;
  const returned = outcome.ok ? [] : [{ letter, refusal: outcome.refusal }];
  return { waiting, returned: [...state.returned, ...returned] };
}

function newOnes(letters: readonly Letter[], { waiting, returned }: OutboxState): readonly Letter[] {
  const known = new Set([...waiting, ...returned.map(({ letter }) => letter)].map((one) => one.requestId));
  return letters.filter(({ requestId }) => !known.has(requestId));
}

function withLetters(state: OutboxState, letters: readonly Letter[]): OutboxState {
  return { ...state, waiting: urgentFirst([...state.waiting, ...newOnes(letters, state)]) };
}

/** A child in danger goes before everything that was written down earlier; the rest keeps its order. */
function urgentFirst(letters: readonly Letter[]): readonly Letter[] {
  const isUrgent = ({ op }: Letter): boolean => op === 'concern.open';
  return [...letters.filter(isUrgent), ...letters.filter((letter) => !isUrgent(letter))];
}

function atMost(milliseconds: number, work: Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    work.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}
