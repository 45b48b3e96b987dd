import { type Element, type MiniProgram, pageOf, textOf } from './client';
import { findButton, findChoice, findField, type Which, type Words } from './find';
import { signName } from './sign-name';

/** Real time: long enough for two slow cores that start a function. */
const PATIENCE_MS = 25_000;
const PAUSE_MS = 60;

/** How much of a page is told when something is missing on it. */
const MOST_TOLD = 1_500;

/** What a page hands to a chat. */
export type Card = { readonly title: string; readonly path: string };

/** A hand on a phone with the real package. It knows nothing but the official client, so it works in DevTools too. */
export type Hand = {
  readonly sees: (...words: readonly string[]) => Promise<void>;
  readonly seesNo: (words: string) => Promise<void>;
  /** Waits until the phone shows this page: `parent/home`. */
  readonly isAt: (page: string) => Promise<void>;
  /** Taps the button with these words on a line of its own; of several the last, or the first. */
  readonly tap: (words: Words, which?: Which) => Promise<void>;
  /** The second tap falls before the page has answered the first. */
  readonly tapTwice: (words: Words) => Promise<void>;
  /** Answers a question by one of its choices. */
  readonly picks: (question: string, answer: Words) => Promise<void>;
  /** Writes into the field with this label. */
  readonly writes: (label: string, text: string) => Promise<void>;
  /** Three strokes on the signature pad. */
  readonly signs: () => Promise<void>;
  /** Taps `next` until `last` is there, and then that. @returns how many pieces there were */
  readonly readsOn: (next: string, last: string) => Promise<number>;
  /** Opens a page over this one, as a push does while the app is open. */
  readonly follows: (url: string) => Promise<void>;
  /** As the arrow in the bar above does. */
  readonly goesBack: () => Promise<void>;
  /** What the page would hand to a chat. */
  readonly shares: () => Promise<Card>;
  /** Keys of what the phone keeps. */
  readonly keeps: () => Promise<readonly string[]>;
  /** What the phone keeps under one of them; '' where there is nothing. */
  readonly kept: (key: string) => Promise<unknown>;
  readonly text: () => Promise<string>;
};

/** Asks again until there is an answer. @throws with `tell()` when there never is */
async function until<T>(ask: () => Promise<T | undefined>, tell: () => Promise<string>): Promise<T> {
  const end = performance.now() + PATIENCE_MS;
  while (performance.now() < end) {
    // A page that is just leaving answers nothing.
    const found = await ask().catch(() => undefined);
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  throw new Error(await tell());
}

type Watching = Pick<Hand, 'sees' | 'seesNo' | 'isAt' | 'text'>;

/** What a hand waits for, and what it says when that never comes. */
function eyesOn(client: MiniProgram, instead: (what: string) => Promise<string>): Watching {
  const text = (): Promise<string> => textOf(client);
  const whether = (hope: () => Promise<boolean>, what: string): Promise<true> =>
    until(
      async () => ((await hope()) ? true : undefined),
      () => instead(what),
    );
  return {
    text,
    sees: async (...all) => {
      for (const words of all)
        await whether(async () => (await text()).includes(words), `「${words}」 is not in sight.`);
    },
    seesNo: async (words) => {
      await whether(async () => !(await text()).includes(words), `「${words}」 is still in sight.`);
    },
    isAt: async (name) => {
      const there = async (): Promise<boolean> =>
        (await pageOf(client)).path.startsWith(`pages/${name}/`) && (await text()) !== '';
      await whether(there, `The phone is not at ${name}.`);
    },
  };
}

type Keeping = Pick<Hand, 'follows' | 'goesBack' | 'shares' | 'keeps' | 'kept'>;

/** What the client is asked for beside the page. */
function aroundThePage(client: MiniProgram): Keeping {
  return {
    // The client's own `navigateTo` sleeps three seconds.
    follows: async (url) => {
      await client.callWxMethod('navigateTo', { url });
    },
    goesBack: async () => {
      await client.callWxMethod('navigateBack', {});
    },
    shares: async () => {
      const page = await pageOf(client);
      return (await page.callMethod('onShareAppMessage', { from: 'menu' })) as Card; // what WeChat wants of it
    },
    keeps: async () => {
      const { keys } = (await client.callWxMethod('getStorageInfoSync')) as {
        readonly keys: readonly string[];
      }; // WeChat's own form
      return keys;
    },
    kept: (key) => client.callWxMethod('getStorageSync', key),
  };
}

/** Lays a hand on the phone that `client` is connected to. */
export function handOn(client: MiniProgram): Hand {
  const instead = async (what: string): Promise<string> => {
    const { path } = await pageOf(client);
    return `${what} The page ${path} says: ${(await textOf(client)).replace(/\s+/g, ' ').slice(0, MOST_TOLD)}`;
  };
  const eyes = eyesOn(client, instead);
  const find = (words: Words, which?: Which): Promise<Element> =>
    until(
      async () => findButton(await pageOf(client), words, which),
      () => instead(`There is no 「${String(words)}」 to tap.`),
    );
  const tap: Hand['tap'] = async (words, which) => {
    await (await find(words, which)).tap();
  };
  return {
    ...eyes,
    ...aroundThePage(client),
    tap,
    tapTwice: async (words) => {
      const found = await find(words);
      await Promise.all([found.tap(), found.tap().catch(() => undefined)]);
    },
    picks: async (question, answer) => {
      const choice = await until(
        async () => findChoice(await pageOf(client), question, answer),
        () => instead(`There is no 「${String(answer)}」 to 「${question}」.`),
      );
      await choice.tap();
    },
    writes: async (label, text) => {
      const field = await until(
        async () => findField(await pageOf(client), label),
        () => instead(`There is no field 「${label}」.`),
      );
      await field.input(text);
    },
    signs: async () => {
      const page = await pageOf(client);
      const pad = await until(
        async () => (await page.$('.ink-surface')) ?? undefined,
        () => instead('There is nothing to sign on.'),
      );
      await signName(page, pad);
    },
    readsOn: async (next, last) => {
      for (let pieces = 1; ; pieces += 1) {
        const found = await until(
          async () => {
            const page = await pageOf(client);
            if ((await findButton(page, last)) !== undefined) return last;
            return (await findButton(page, next)) === undefined ? undefined : next;
          },
          () => instead(`There is neither 「${next}」 nor 「${last}」.`),
        );
        const before = await textOf(client);
        await tap(found);
        if (found === last) return pieces;
        // Else the next look could still find the button of the piece that was just read.
        const turned = async (): Promise<true | undefined> =>
          (await textOf(client)) === before ? undefined : true;
        await until(turned, () => instead(`After 「${found}」 nothing followed.`));
      }
    },
  };
}
