import type automator from 'miniprogram-automator';

/** The official client. */
export type MiniProgram = Awaited<ReturnType<typeof automator.connect>>;
type Page = NonNullable<Awaited<ReturnType<MiniProgram['currentPage']>>>;
type Element = NonNullable<Awaited<ReturnType<Page['$']>>>;
type Writable = Element & { readonly input: (text: string) => Promise<void> };

/** Real time: long enough for two slow cores that start a function. */
const PATIENCE_MS = 25_000;
const PAUSE_MS = 60;

/** A line of a button, whole. */
type Words = string | RegExp;

const says = (line: string, words: Words): boolean =>
  typeof words === 'string' ? line === words : words.test(line);

/** A hand on a phone with the real package. It knows nothing but the official client, so it works in DevTools too. */
export type Hand = {
  readonly sees: (words: string) => Promise<void>;
  readonly seesNo: (words: string) => Promise<void>;
  /** Waits until the phone shows this page: `parent/home`. */
  readonly isAt: (page: string) => Promise<void>;
  /** Taps the button with these words on a line of its own; of several the last, or the first. */
  readonly tap: (words: Words, which?: 'last' | 'first') => Promise<void>;
  /** The second tap falls before the page has answered the first. */
  readonly tapTwice: (words: Words) => Promise<void>;
  /** Writes into the only field of the page. */
  readonly writes: (text: string) => Promise<void>;
  /** Three strokes on the signature pad. */
  readonly signs: () => Promise<void>;
  /** Opens a page over this one, as a push does while the app is open. */
  readonly follows: (url: string) => Promise<void>;
  readonly text: () => Promise<string>;
};

async function pageOf(client: MiniProgram): Promise<Page> {
  const page = await client.currentPage();
  if (page === undefined) throw new Error('No page is open.');
  return page;
}

/** The client's type says any. */
const all = (page: Page, selector: string): Promise<readonly Element[]> =>
  page.$$(selector) as Promise<readonly Element[]>;

async function textOf(client: MiniProgram): Promise<string> {
  const screens = await all(await pageOf(client), '.screen');
  const texts = await Promise.all(screens.map((screen) => screen.text()));
  return texts.join('\n');
}

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

async function button(
  client: MiniProgram,
  words: Words,
  which: 'last' | 'first' = 'last',
): Promise<Element | undefined> {
  const buttons = await all(await pageOf(client), 'button');
  const texts = await Promise.all(buttons.map((one) => one.text()));
  const carrying = buttons.filter((_one, at) =>
    texts[at]?.split('\n').some((line) => says(line.trim(), words)),
  );
  const found = which === 'last' ? carrying.at(-1) : carrying[0];
  if (found === undefined) return undefined;
  const disabled: unknown = await found.property('disabled');
  return disabled === true ? undefined : found;
}

const STROKES = [
  [0.15, 0.2, 0.4, 0.8],
  [0.4, 0.2, 0.2, 0.8],
  [0.55, 0.5, 0.85, 0.45],
] as const;

const STEPS = 5;

async function sign(client: MiniProgram): Promise<void> {
  const pad = await (await pageOf(client)).$('.ink-surface');
  if (pad === null) throw new Error('There is nothing to sign on.');
  await pad.tap();
  const [{ left, top }, scrolled, size] = await Promise.all([
    pad.offset() as Promise<{ readonly left: number; readonly top: number }>, // the client says any
    (await pageOf(client)).scrollTop(),
    pad.size(),
  ]);
  const at = (x: number, y: number) => {
    const [pageX, pageY] = [left + x * Number(size.width), top + y * Number(size.height)];
    return { identifier: 0, pageX, pageY, clientX: pageX, clientY: pageY - Number(scrolled) };
  };
  for (const [fromX, fromY, toX, toY] of STROKES) {
    const start = [at(fromX, fromY)];
    await pad.touchstart({ touches: start, changeTouches: start });
    for (let step = 1; step <= STEPS; step += 1) {
      const now = [at(fromX + ((toX - fromX) * step) / STEPS, fromY + ((toY - fromY) * step) / STEPS)];
      await pad.touchmove({ touches: now, changeTouches: now });
    }
    await pad.touchend({ touches: [], changeTouches: [at(toX, toY)] });
  }
}

/** Lays a hand on the phone that `client` is connected to. */
export function handOn(client: MiniProgram): Hand {
  const text = (): Promise<string> => textOf(client);
  const instead = async (what: string): Promise<string> => {
    const { path } = await pageOf(client);
    return `${what} The page ${path} says: ${(await text()).replace(/\s+/g, ' ').slice(0, 500)}`;
  };
  const find = (words: Words, which?: 'last' | 'first'): Promise<Element> =>
    until(
      () => button(client, words, which),
      () => instead(`There is no 「${String(words)}」 to tap.`),
    );
  return {
    text,
    sees: async (words) => {
      const seen = async (): Promise<true | undefined> => ((await text()).includes(words) ? true : undefined);
      await until(seen, () => instead(`「${words}」 is not in sight.`));
    },
    seesNo: async (words) => {
      const gone = async (): Promise<true | undefined> => ((await text()).includes(words) ? undefined : true);
      await until(gone, () => instead(`「${words}」 is still in sight.`));
    },
    isAt: async (name) => {
      const there = async (): Promise<true | undefined> =>
        (await pageOf(client)).path.startsWith(`pages/${name}`) ? true : undefined;
      await until(there, () => instead(`The phone is not at ${name}.`));
    },
    tap: async (words, which) => {
      await (await find(words, which)).tap();
    },
    tapTwice: async (words) => {
      const found = await find(words);
      await Promise.all([found.tap(), found.tap().catch(() => undefined)]);
    },
    writes: async (written) => {
      const field = (await (await pageOf(client)).$('input')) as Writable | null; // an input is one
      if (field === null) throw new Error('There is nothing to write into.');
      await field.input(written);
    },
    signs: () => sign(client),
    // The client's own `navigateTo` sleeps three seconds.
    follows: async (url) => {
      await client.callWxMethod('navigateTo', { url });
    },
  };
}
