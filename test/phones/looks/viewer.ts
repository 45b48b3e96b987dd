import type { Locator, Page } from 'playwright-core';
import { addressOf } from '../../../src/api/routes';
import { answerCalls } from '../answer-calls';
import { startBrowser } from '../browser';
import { NOW } from './fixtures/cast';
import type { Look, Step } from './look';
import { memoryScript } from './phone-memory';
import { servePages } from './serve-pages';

/** How a look is seen. */
export type Setting = {
  /** CSS px. */
  readonly width: number;
  readonly height?: number;
  /** The system's text size, 1 to 1.44. */
  readonly type: number;
};

/** One browser page in which looks are seen one after the other. */
export type Viewer = {
  readonly page: Page;
  /** Opens a look and brings it into its state. @throws when its words do not come into sight */
  readonly show: (look: Look, setting: Setting) => Promise<void>;
  /** Another width, without opening the look again. */
  readonly resize: (setting: Setting) => Promise<void>;
  /** Another text size, without opening the look again: what `kit/screen` makes of the system's setting. */
  readonly retype: (type: number) => Promise<void>;
  /** Makes the phone as high as its page, so that a picture has all of it. */
  readonly unroll: (setting: Setting) => Promise<void>;
  /** What the look threw or logged as an error; a network that fails on purpose is not one. */
  readonly faults: () => readonly string[];
  readonly stop: () => Promise<void>;
};

/** The phone's clock stands; what is left of it runs on, so that animations and waits end. */
const STANDING_CLOCK = `{
  const Usual = Date;
  const now = ${new Date(NOW).getTime()};
  window.Date = class extends Usual {
    constructor(...given) {
      if (given.length === 0) super(now);
      else super(...given);
    }
    static now() {
      return now;
    }
  };
}`;

/** The app waits between its tries and after a popup; here nobody has to. Longer waits are for silence and stay. */
const HURRY = `{
  const usual = window.setTimeout;
  window.setTimeout = (work, wait = 0, ...rest) =>
    usual(work, wait > 300 && wait < 7000 ? wait / 20 : wait, ...rest);
}`;

/** From 1.3 on what stands side by side goes one below the other. */
const RETYPE = `(type) => {
  for (const screen of document.querySelectorAll('.screen')) {
    screen.style.setProperty('--type', String(type));
    screen.classList.toggle('type-large', type >= 1.3);
  }
}`;

const STANDS_MS = 8_000;

/** A usual phone. */
const HEIGHT = 812;

/** The page itself scrolls, not the document. */
const PAGE_HEIGHT = `Math.max(0, ...[...document.querySelectorAll('.taro_page')]
  .filter((page) => page.checkVisibility())
  .map((page) => page.scrollHeight))`;

/** Starts a browser over the H5 build in `folder`; the caller stops it. */
export async function openViewer(folder: string): Promise<Viewer> {
  const [pages, browser] = await Promise.all([servePages(folder), startBrowser()]);
  const context = await browser.newContext({
    deviceScaleFactor: 2,
    hasTouch: true,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  });
  await context.addInitScript(`${STANDING_CLOCK} ${HURRY}`);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (fault) => faults.push(fault.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('ERR_INTERNET_DISCONNECTED'))
      faults.push(message.text());
  });

  const resize = ({ width, height = HEIGHT }: Setting): Promise<void> =>
    page.setViewportSize({ width, height });
  return {
    page,
    resize,
    retype: async (type) => {
      await page.evaluate(`(${RETYPE})(${type})`);
    },
    unroll: async (setting) => {
      const height = await page.evaluate<number>(PAGE_HEIGHT);
      await resize({ ...setting, height: Math.max(setting.height ?? HEIGHT, height) });
    },
    faults: () => faults,
    show: async (look, setting) => {
      faults.length = 0;
      await page.goto(`${pages.url}/blank`);
      await page.evaluate(memoryScript(look));
      await answerCalls(page, { otherwise: 'never', ...look.answers });
      await resize(setting);
      await page.goto(`${pages.url}/?type=${setting.type}#${addressOf(look.page, look.values)}`);
      for (const step of look.steps ?? []) await take(page, step);
      await stands(page, look);
    },
    stop: async () => {
      await browser.close();
      await pages.stop();
    },
  };
}

async function take(page: Page, step: Step): Promise<void> {
  if (typeof step === 'string' || step instanceof RegExp) await tap(page, step);
  else if ('write' in step) await write(page, step.write);
  else if ('until' in step) await tapUntil(page, step.tap, step.until);
  else if ('choose' in step) await choose(page, step);
  else await draw(page);
}

async function tap(page: Page, words: string | RegExp): Promise<void> {
  const found = (await onTop(page)).getByText(words, { exact: true }).filter({ visible: true });
  await found.last().tap({ timeout: STANDS_MS });
}

/** No page of ours asks for more taps than this. */
const MOST_TAPS = 30;

async function tapUntil(page: Page, words: string, until: string): Promise<void> {
  const end = page.getByText(until, { exact: true }).filter({ visible: true });
  for (let taps = 0; taps < MOST_TAPS && (await end.count()) === 0; taps += 1) await tap(page, words);
}

async function write(page: Page, words: string): Promise<void> {
  const place = page.locator('input, textarea').filter({ visible: true }).last();
  await place.fill(words, { timeout: STANDS_MS });
}

const files = {
  'a document': Buffer.from('%PDF-1.7 of a look'),
  'a picture': Buffer.from('\x89PNG of a look', 'latin1'),
  'a large file': Buffer.alloc(1_600_000, '%PDF-1.7 '),
} as const;

async function choose(page: Page, step: Extract<Step, { readonly choose: string }>): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser', { timeout: STANDS_MS }),
    tap(page, step.with),
  ]);
  await chooser.setFiles({ name: 'chosen.pdf', mimeType: 'application/pdf', buffer: files[step.choose] });
}

/** A sheet lies over its page and takes every tap. */
async function onTop(page: Page): Promise<Locator> {
  const sheet = page.locator('.sheet').filter({ visible: true });
  return (await sheet.count()) > 0 ? sheet.last() : page.locator('body');
}

/** A few strokes across the signature's surface. */
async function draw(page: Page): Promise<void> {
  const surface = page.locator('.ink-surface');
  await surface.scrollIntoViewIfNeeded({ timeout: STANDS_MS });
  const box = await surface.boundingBox();
  if (box === null) throw new Error('There is nothing to sign on.');
  const at = (x: number, y: number): [number, number] => [box.x + box.width * x, box.y + box.height * y];
  for (const [from, ...to] of [
    [at(0.2, 0.3), at(0.45, 0.35), at(0.3, 0.8)],
    [at(0.55, 0.25), at(0.8, 0.3), at(0.6, 0.75), at(0.85, 0.7)],
  ] as const) {
    await page.mouse.move(...from);
    await page.mouse.down();
    for (const point of to) await page.mouse.move(...point, { steps: 6 });
    await page.mouse.up();
  }
}

/** A page that is loading has no words to wait for; what it shows is read out as 正在打开. */
async function stands(page: Page, { shows }: Look): Promise<void> {
  const words = shows === '' ? page.locator('[aria-label="正在打开"]') : page.getByText(shows);
  await words.filter({ visible: true }).first().waitFor({ timeout: STANDS_MS });
}
