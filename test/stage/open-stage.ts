import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';

/** The stage in a browser, by what a visitor sees and presses. */
export type Stage = {
  readonly page: Page;
  /** What the page or a phone in it threw or logged as an error. */
  readonly faults: readonly string[];
  readonly press: (name: string) => Promise<void>;
  /** The page on somebody's phone, once it has come to the front. */
  readonly phone: (name: string) => FrameLocator;
  /** Messages of the list that contain all of these texts. */
  readonly messages: (...texts: readonly string[]) => Locator;
  /** Waits until the tour stands at this step and everything has come to rest. */
  readonly atStep: (step: number) => Promise<void>;
  readonly atRest: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Opens the stage and waits until it answers; `width` and `height` in CSS px, `dwell` the seconds a step stays. */
export const openStage = async (
  browser: Browser,
  url: string,
  {
    width = 1440,
    height = 900,
    dwell = 0,
  }: { readonly width?: number; readonly height?: number; readonly dwell?: number } = {},
): Promise<Stage> => {
  const context = await browser.newContext({ viewport: { width, height }, locale: 'zh-CN' });
  // Real time: what has not come by then is not coming.
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (fault) => faults.push(fault.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${message.text()} ${message.location().url}`);
  });
  await page.goto(`${url}/?dwell=${dwell}`);
  await page
    .locator('body[data-ready]')
    .waitFor()
    .catch((cause: unknown) => {
      throw new Error(`The stage does not open. ${faults.join('; ')}`, { cause });
    });

  const atRest = () => page.locator('body:not([data-busy])').waitFor();
  return {
    page,
    faults,
    press: (name) => page.getByRole('button', { name, exact: true }).click(),
    phone: (name) => page.frameLocator(`iframe[title="${name}的手机"]:not([inert])`),
    messages: (...texts) =>
      texts.reduce(
        (found, hasText) => found.filter({ hasText }),
        page.getByRole('list').and(page.locator('#messages')).getByRole('listitem'),
      ),
    atStep: async (step) => {
      await page.locator(`#tour[data-step="${step}"]`).waitFor();
      await atRest();
    },
    atRest,
    close: () => context.close(),
  };
};
