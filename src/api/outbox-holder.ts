import type { Letter, OutboxState } from './letter';

/** Who holds this phone, as ids of persons. */
export type Holder = {
  /** Whom the phone remembers: writes from now on. Undefined on a phone that was never told. */
  readonly remembered: () => Promise<string | undefined>;
  /** Asks the functions. Undefined when nobody answered, or they know nobody. */
  readonly ask: () => Promise<string | undefined>;
};

/** Keeps apart what different people wrote on one phone. */
export type Holding = {
  /** Looks up whom the phone remembers; before the first letter is written or shown. */
  readonly open: () => Promise<void>;
  readonly meet: (person: string) => void;
  /** The letters under the name of who holds the phone. */
  readonly sign: (letters: readonly Letter[]) => readonly Letter[];
  /**
   * Whether a letter may go. One that was written since the app was started may; an earlier one only when the functions
   * have said who calls: `stop` while they don't, `later` for somebody else's.
   */
  readonly whose: (letter: Letter) => Promise<'mine' | 'later' | 'stop'>;
  /** What is shown: nobody else's. */
  readonly own: (state: OutboxState) => OutboxState;
};

/** Nobody's letters are sent as somebody else's: a phone can change hands while they wait. */
export function holdPhone(holder: Holder): Holding {
  let me: string | undefined;
  let asked = false;
  /** Written in this run of the app, by who holds the phone: the way that costs no question. */
  const fresh = new Set<string>();

  const meet = (person: string): void => {
    if (me !== undefined && me !== person) fresh.clear();
    me = person;
    asked = true;
  };
  const isMine = ({ by }: Letter): boolean => by === undefined || me === undefined || by === me;

  return {
    meet,
    open: async () => {
      me ??= await holder.remembered();
    },
    sign: (letters) => {
      for (const { requestId } of letters) fresh.add(requestId);
      return me === undefined ? letters : letters.map((letter) => ({ ...letter, by: me }));
    },
    whose: async (letter) => {
      if (fresh.has(letter.requestId)) return 'mine';
      if (!asked) {
        const person = await holder.ask();
        if (person === undefined) return 'stop';
        meet(person);
      }
      return isMine(letter) ? 'mine' : 'later';
    },
    own: ({ waiting, returned }) => ({
      waiting: waiting.filter(isMine),
      returned: returned.filter(({ letter }) => isMine(letter)),
    }),
  };
}
