import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import type { Phone } from '../open-phone';

/** Long enough for two slow cores that start a function; a test that waits this long has failed. */
const PATIENCE_MS = 20_000;

/** A file in a browser's hands. */
export type ChosenFile = { readonly name: string; readonly content: Buffer };

/** A hand on somebody's phone: it finds what can be seen and tapped, by its words, and counts the taps. */
export type Hand = {
  readonly phone: Phone;
  /** Waits until these words, or a text with them, are in sight. */
  readonly sees: (words: string) => Promise<void>;
  /** Waits until they are not. */
  readonly seesNo: (words: string) => Promise<void>;
  /** Waits until the phone shows this page: `parent/home`. */
  readonly isAt: (page: string) => Promise<void>;
  /** Taps what can be tapped and carries exactly these words, as soon as it can be; of several the lowest. */
  readonly tap: (words: string | RegExp, which?: 'lowest' | 'topmost') => Promise<void>;
  /** The second tap falls before the page has shown what the first one did: a phone may be that slow. */
  readonly tapTwice: (words: string | RegExp) => Promise<void>;
  /** Answers the question with this label by one of its choices. */
  readonly picks: (question: string, answer: string | RegExp) => Promise<void>;
  /** Taps, and chooses this file where the browser asks for one. */
  readonly chooses: (words: string, file: ChosenFile) => Promise<void>;
  /** Taps, and takes what the browser downloads then. */
  readonly downloads: (words: string) => Promise<ChosenFile>;
  /** Writes into the field with this label. */
  readonly writes: (label: string, text: string) => Promise<void>;
  /** Writes a name on the signature pad. */
  readonly signs: () => Promise<void>;
  /** Follows a link while the app is open, as a push does: `/pages/open/index?to=today`. */
  readonly follows: (address: string) => Promise<void>;
  /** How many taps it has been so far. */
  readonly taps: () => number;
};

const inSight = (found: Locator): Locator => found.filter({ visible: true });

/** A name of three strokes, within the pad. */
const STROKES = [
  [0.15, 0.2, 0.4, 0.8],
  [0.4, 0.2, 0.2, 0.8],
  [0.55, 0.5, 0.85, 0.45],
] as const;

/** Lays a hand on a phone that is on. */
export function handOn(phone: Phone): Hand {
  const { page } = phone;
  page.setDefaultTimeout(PATIENCE_MS);
  let taps = 0;

  // Pages beneath stay in the document, and what takes no tap now is waited for.
  const tappable = (words: string | RegExp): Locator => {
    const button = page.locator('[role=button][aria-disabled=false]');
    const text = page.getByText(words, { exact: true });
    return inSight(button.and(text).or(button.filter({ has: text })));
  };

  /** What a wait that was in vain has to say: not only what was missing, but what was there instead. */
  const telling = async <T>(waiting: Promise<T>): Promise<T> => {
    try {
      return await waiting;
    } catch (cause) {
      const [reason = ''] = cause instanceof Error ? cause.message.split('\nCall log') : [];
      const shown = await page.locator('body').innerText();
      throw new Error(`${reason}\nThe phone is at ${page.url()} and shows:\n${shown}`, { cause });
    }
  };

  const doubleTap = async (button: Locator): Promise<void> => {
    await button.tap({ trial: true });
    await button.evaluate((element: { readonly click: () => void }) => {
      element.click();
      element.click();
    });
  };

  const tap: Hand['tap'] = async (words, which = 'lowest') => {
    const found = tappable(words);
    await telling((which === 'lowest' ? found.last() : found.first()).tap());
    taps += 1;
  };

  return {
    phone,
    sees: (words) => telling(inSight(page.getByText(words)).first().waitFor()),
    seesNo: (words) => telling(inSight(page.getByText(words)).first().waitFor({ state: 'hidden' })),
    isAt: (name) => telling(page.waitForURL(({ hash }) => hash.startsWith(`#/pages/${name}`))),
    tap,
    picks: async (question, answer) => {
      const asked = inSight(page.getByRole('group', { name: question, exact: true }));
      await telling(asked.last().getByText(answer, { exact: true }).last().tap());
      taps += 1;
    },
    chooses: async (words, { name, content }) => {
      const [asked] = await Promise.all([page.waitForEvent('filechooser'), tap(words)]);
      await asked.setFiles({ name, mimeType: 'application/octet-stream', buffer: content });
    },
    downloads: async (words) => {
      const [download] = await Promise.all([page.waitForEvent('download'), tap(words)]);
      return { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
    },
    tapTwice: async (words) => {
      await telling(doubleTap(tappable(words).last()));
      taps += 2;
    },
    writes: (label, text) =>
      telling(
        inSight(page.getByLabel(label, { exact: true }))
          .last()
          .fill(text),
      ),
    signs: () => telling(drawName(page)),
    follows: async (address) => {
      await page.evaluate(`location.hash = ${JSON.stringify(address)}`);
    },
    taps: () => taps,
  };
}

async function drawName(page: Page): Promise<void> {
  const pad = inSight(page.locator('.ink-surface'));
  await pad.scrollIntoViewIfNeeded();
  const box = await pad.boundingBox();
  if (box === null) throw new Error('There is no place to sign.');
  const { x, y, width, height } = box;
  for (const [fromX, fromY, toX, toY] of STROKES) {
    await page.mouse.move(x + fromX * width, y + fromY * height);
    await page.mouse.down();
    await page.mouse.move(x + toX * width, y + toY * height, { steps: 5 });
    await page.mouse.up();
  }
}
