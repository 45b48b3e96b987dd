import { expect, test } from '@jest/globals';
import { startBrowser } from './browser';

test('the browser of the tests shows Chinese as wide as a phone does, whatever fonts the machine has', async () => {
  const browser = await startBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent('<span style="font: 20px sans-serif">家里的灯</span>');
    expect((await page.locator('span').boundingBox())?.width).toBe(80);
  } finally {
    await browser.close();
  }
});
