import type { ErrorCode, Refusal } from '../../contracts/errors';
import type { Letter, OutboxState } from './letter';
import { type Holder, type Holding, holdPhone } from './outbox-holder';
import { type Book, type BookStore, openBook } from './outbox-book';

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
  readonly holder: Holder;
  /** How long a page waits before it says that the record is kept, in milliseconds of real time. */
  readonly patience: number;
};

export type Outbox = {
  /**
   * Keeps the letters first, then sends them in order; answers once each has fared or patience is over. A letter that was
   * returned and comes again is taken in its place. `onSafe` runs once they are safe: on the phone, or, where it has no room,
   * all with the functions.
   */
  readonly post: (letters: readonly Letter[], onSafe?: () => void) => Promise<readonly Posted[]>;
  /** Sends what waits, in order, until something gets no answer. Calls at the same moment share one round. */
  readonly flush: () => Promise<void>;
  /** Takes away a returned letter after its reason was read, and what waited for it. */
  readonly dismiss: (requestId: string) => Promise<void>;
  /** Throws away everything, waiting and returned, in memory and on the phone. A letter that is on the wire goes its way. */
  readonly empty: () => Promise<void>;
  /** Another person holds the phone from now on: what somebody else wrote is neither shown nor sent. */
  readonly meet: (person: string) => void;
  readonly state: () => Promise<OutboxState>;
  /** Tells of every change; answers how to stop. */
  readonly watch: (listener: (state: OutboxState) => void) => () => void;
};

/** The functions did not let anybody in: the letters behind this one would fare no better. */
const CLOSED: readonly ErrorCode[] = ['session.expired', 'session.codeInvalid', 'caller.unknown'];

/** Nobody knows what became of this letter, or the functions are older than the app: it waits, the others go on. */
const LATER: readonly ErrorCode[] = ['internal', 'op.unknown'];

const WAITING: Posted = { kind: 'waiting', kept: true };

/** Letters whose page is still waiting, and what came for them. */
type Awaited = Map<string, Posted>;

type Rounds = {
  readonly parts: OutboxParts;
  readonly book: Book;
  readonly holding: Holding;
  readonly awaited: Awaited;
};

/** Sends what waits, one round at a time. */
function roundsOf({ parts, book, holding, awaited }: Rounds): () => Promise<void> {
  let round: Promise<void> | undefined;

  const settle = async (letter: Letter, outcome: Answer): Promise<void> => {
    if (outcome.ok && awaited.has(letter.requestId)) {
      awaited.set(letter.requestId, { kind: 'sent', data: outcome.data });
    }
    await book.change((state) => withoutSettled(state, letter, outcome));
  };

  /** What became of one letter: `stop` ends the round. */
  const sendOne = async (letter: Letter): Promise<'stop' | 'later' | undefined> => {
    const whose = await holding.whose(letter);
    if (whose !== 'mine') return whose;
    const course = courseOf(await parts.send(letter));
    if (typeof course === 'string') return course;
    await settle(letter, course);
    return undefined;
  };

  const sendAll = async (): Promise<void> => {
    const later = new Set<string>();
    try {
      await book.open();
      for (;;) {
        const letter = nextOf(book.state(), later);
        if (letter === undefined) return;
        const fared = await sendOne(letter);
        if (fared === 'stop') return;
        if (fared === 'later') later.add(letter.requestId);
      }
    } finally {
      // In the same step as the last look at the queue: who joins it afterwards starts a round of their own.
      round = undefined;
    }
  };

  return () => (round ??= sendAll());
}

/** How a letter has fared by now. */
function fareOf(requestId: string, { book, awaited }: Pick<Rounds, 'book' | 'awaited'>): Posted {
  const back = book.state().returned.find(({ letter }) => letter.requestId === requestId);
  if (back !== undefined) return { kind: 'refused', refusal: back.refusal, requestId };
  const posted = awaited.get(requestId) ?? WAITING;
  return posted.kind === 'waiting' ? { kind: 'waiting', kept: book.isKept() } : posted;
}

/** A queue of records that survives a restart and empties itself when the network is back. */
export function createOutbox(parts: OutboxParts): Outbox {
  const book = openBook(parts.store);
  const holding = holdPhone(parts.holder);
  const awaited: Awaited = new Map();
  const flush = roundsOf({ parts, book, holding, awaited });
  const open = (): Promise<unknown> => Promise.all([book.open(), holding.open()]);
  const own = (): OutboxState => holding.own(book.state());

  return {
    flush,
    meet: (person) => {
      holding.meet(person);
      // Nothing changes but what is shown; unopened, the queue would be written as an empty one.
      void book.open().then(() => book.change((state) => state));
    },
    watch: (listener) =>
      book.watch(() => {
        listener(own());
      }),
    state: async () => {
      await open();
      return own();
    },
    empty: async () => {
      await open();
      await book.change(() => ({ waiting: [], returned: [] }));
    },
    post: async (letters, onSafe) => {
      await open();
      for (const { requestId } of letters) awaited.set(requestId, WAITING);
      await book.change((state) => withLetters(state, holding.sign(letters)));
      const kept = book.isKept();
      if (kept) onSafe?.();
      await atMost(parts.patience, flush());
      const posted = letters.map(({ requestId }) => fareOf(requestId, { book, awaited }));
      for (const { requestId } of letters) awaited.delete(requestId);
      if (!kept && posted.every(({ kind }) => kind === 'sent')) onSafe?.();
      return posted;
    },
    dismiss: (requestId) => book.change((state) => withoutReturned(state, requestId)),
  };
}

/** The first letter that may go: not one that waits for later, and none whose record is still here, or came back. */
function nextOf({ waiting, returned }: OutboxState, later: ReadonlySet<string>): Letter | undefined {
  const here = new Set([...waiting, ...returned.map(({ letter }) => letter)].map((one) => one.requestId));
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

function withLetters({ waiting, returned }: OutboxState, letters: readonly Letter[]): OutboxState {
  const known = new Set(waiting.map(({ requestId }) => requestId));
  const coming = new Set(letters.map(({ requestId }) => requestId));
  return {
    waiting: urgentFirst([...waiting, ...letters.filter(({ requestId }) => !known.has(requestId))]),
    // Written anew: it is on its way again.
    returned: returned.filter(({ letter }) => !coming.has(letter.requestId)),
  };
}

function withoutReturned({ waiting, returned }: OutboxState, requestId: string): OutboxState {
  return {
    waiting: waiting.filter(({ after }) => after !== requestId),
    returned: returned.filter(({ letter }) => letter.requestId !== requestId),
  };
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
