import type { Browser, Page } from 'playwright-core';

/** How a phone is set up before its owner touches it. */
export type PhoneSetup = {
  /** The local cloud's address: `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Whose phone it is: a persona's key, or `parent`, `caregiver`, `director`. */
  readonly as: string;
  /** The page to open, with its values; the first page unless said otherwise. `/pages/parent/home/index` */
  readonly page?: string;
  /** Screen in CSS px; 375 × 812 unless said otherwise. */
  readonly width?: number;
  readonly height?: number;
  /** The system's text size, 1 to 1.44. */
  readonly type?: number;
  /** Whether its owner has agreed before; true unless said otherwise. */
  readonly agreed?: boolean;
  /** What the phone remembers of its owner's roles; nothing unless said otherwise. */
  readonly role?: 'guardian' | 'caregiver' | 'director';
};

/** Names the consent text, as `src/api/consent.ts` does. */
export const CONSENT_VERSION = '2026-11';

/** Taro keeps a value in `localStorage` inside an object. */
const kept = (key: string, data: unknown): string =>
  `localStorage.setItem(${JSON.stringify(key)}, ${JSON.stringify(JSON.stringify({ data }))});`;

/** Written once a phone, so that what the app changes afterwards stays changed when the page is opened again. */
function memoryScript({ agreed = true, role }: PhoneSetup): string {
  const writes = [
    agreed ? kept('consent', CONSENT_VERSION) : '',
    role === undefined ? '' : kept('roles', { roles: [role], current: role }),
  ];
  return `if (localStorage.getItem('set-up') === null) { ${writes.join('')} localStorage.setItem('set-up', '1'); }`;
}

/** The address of a page on somebody's phone. */
export function phoneAddress({ url, as, page = '', type = 1 }: PhoneSetup): string {
  const { port } = new URL(url);
  return `http://${as}.localhost:${port}/?type=${type}#${page}`;
}

/**
 * Opens somebody's phone in a browser context of its own (storage, network) and waits until its first content stands.
 * What the page throws or logs as an error is kept in `page.faults`.
 */
export async function openPhone(browser: Browser, setup: PhoneSetup): Promise<Phone> {
  const { width = 375, height = 812 } = setup;
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: 2,
    hasTouch: true,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  });
  await context.addInitScript(memoryScript(setup));
  // Real time: a page that has not come by then is not coming.
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (fault) => faults.push(fault.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(phoneAddress(setup));
  return { page, faults, close: () => context.close() };
}

/** A phone that is on. */
export type Phone = {
  readonly page: Page;
  /** Everything the page threw or logged as an error. */
  readonly faults: readonly string[];
  readonly close: () => Promise<void>;
};
