import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from '../browser';
import { buildPhones } from '../build-phones';
import { catalogue } from './catalogue';
import { lookName } from './look';
import { openViewer, type Viewer } from './viewer';
import { walkWithKeyboard } from './walk-with-keyboard';

const RING = '<style>:focus-visible { outline: 3px solid #0f766e }</style>';
const BUTTON = '<button role="button">记下</button>';

describe('what the tab key comes to', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await startBrowser();
    page = await browser.newPage({ viewport: { width: 1280, height: 600 } });
  });
  afterAll(() => browser.close());

  const walked = async (content: string): Promise<readonly string[]> => {
    await page.setContent(`<body><div class="screen">${content}</div></body>`);
    return walkWithKeyboard(page);
  };

  it('is fine where each control is reached and shows the focus', async () => {
    expect(await walked(`${RING}${BUTTON}<input aria-label="名字">`)).toEqual([]);
  });

  it.each([
    ['what it does not reach', `${RING}<div role="button">点</div>`, '<div>「点」 is not reached'],
    [
      'a focus that is not seen',
      `<style>:focus-visible { outline: none }</style>${BUTTON}`,
      '<button>「记下」 does not show the focus',
    ],
    [
      'a focus as pale as the ground',
      `<style>:focus-visible { outline: 3px solid #eee }</style>${BUTTON}`,
      '<button>「记下」 does not show the focus',
    ],
    [
      'a page that is reached beneath its sheet',
      `${RING}${BUTTON}<div class="sheet"><button role="button">关</button></div>`,
      'the focus goes to <button>「记下」',
    ],
    [
      'a sheet that stays',
      `${RING}<div class="sheet"><button role="button">关</button></div>`,
      'Escape does not close the sheet',
    ],
  ])('finds %s', async (_what, content, breach) => {
    expect(await walked(content)).toContain(`keyboard: ${breach}`);
  });
});

describe('a sheet in a browser', () => {
  let viewer: Viewer;
  beforeAll(async () => {
    await buildPhones();
    viewer = await openViewer('dist/h5');
  }, 240_000);
  afterAll(() => viewer.stop());

  it('takes the focus, keeps it, and gives it back to what opened it', async () => {
    const look = catalogue.find((each) => lookName(each) === 'director.family--full');
    if (look === undefined) throw new Error('The look is gone.');
    await viewer.show(look, { width: 1280, type: 1 });
    const { page } = viewer;
    const opener = page.locator('[role="button"]', { hasText: /^回话$/ });
    await opener.focus();
    await page.keyboard.press('Enter');
    await page.locator('.sheet').waitFor();
    const inside = (): Promise<boolean> =>
      page.evaluate<boolean>(`document.querySelector('.sheet').contains(document.activeElement)`);
    expect(await inside()).toBe(true);
    for (let at = 0; at < 15; at += 1) await page.keyboard.press('Tab');
    expect(await inside()).toBe(true);
    await page.keyboard.press('Shift+Tab');
    expect(await inside()).toBe(true);

    const choice = page.locator('.sheet [aria-pressed="false"]').first();
    await choice.focus();
    const pressed = await choice.textContent();
    await page.keyboard.press('Space');
    expect(await page.locator('.sheet [aria-pressed="true"]').first().textContent()).toBe(pressed);

    await page.keyboard.press('Escape');
    expect(await page.locator('.sheet').count()).toBe(0);
    expect(await page.evaluate('document.activeElement.textContent')).toBe('回话');
  });
});
