import type { Page } from 'playwright-core';
import { isElder } from './is-elder';
import type { Look } from './look';

/** Whose pages are opened on a PC as well: everybody's but the family's own. */
export const isWalked = (look: Look): boolean => !isElder(look) && !look.page.startsWith('parent.');

/** Elements that take a tap, in sight and in reach; under a sheet nothing is. */
const STOPS = `(() => {
  const isSeen = (element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
  const screen = [...document.querySelectorAll('.screen')].filter(isSeen).at(-1);
  const within = [...screen.querySelectorAll('.sheet')].filter(isSeen).at(-1) ?? screen;
  return [...within.querySelectorAll('[role="button"], input, textarea, a[href]')]
    .filter((element) => isSeen(element) && element.getAttribute('aria-disabled') !== 'true' && !element.disabled);
})()`;

/**
 * Keeps what the focus has come to, and how it showed. A ring counts from 2 px and 3:1 against what lies around it
 * (WCAG 1.4.11); a field may draw it around its box.
 */
const LISTEN = `(() => {
  window.walked = new Set();
  window.unseen = new Set();
  const rgba = (colour) => {
    const [r = 0, g = 0, b = 0, a = 1] = (colour.match(/[\\d.]+/g) ?? []).map(Number);
    return { r, g, b, a };
  };
  const light = ({ r, g, b }) => {
    const [red, green, blue] = [r, g, b].map((part) => {
      const share = part / 255;
      return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const groundOf = (element) => {
    for (let each = element.parentElement; each !== null; each = each.parentElement) {
      const colour = rgba(getComputedStyle(each).backgroundColor);
      if (colour.a === 1) return colour;
    }
    return { r: 255, g: 255, b: 255, a: 1 };
  };
  const shows = (element) => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return false;
    const [low, high] = [light(rgba(outlineColor)), light(groundOf(element))].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05) >= 3;
  };
  document.addEventListener('focusin', ({ target }) => {
    window.walked.add(target);
    if (!shows(target) && !shows(target.closest('.field-box, .typing') ?? target)) window.unseen.add(target);
  });
  document.activeElement?.blur();
})()`;

const READ = `(() => {
  const nameOf = (element) =>
    '<' + String(element.className || element.localName).trim() + '>「' +
    (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 16) + '」';
  const stops = ${STOPS};
  return [
    ...stops.filter((stop) => !window.walked.has(stop)).map((stop) => 'keyboard: ' + nameOf(stop) + ' is not reached'),
    ...stops.filter((stop) => window.unseen.has(stop)).map((stop) => 'keyboard: ' + nameOf(stop) + ' does not show the focus'),
    ...[...window.walked].filter((stop) => !stops.includes(stop) && stop.closest('.screen') !== null && !stop.matches('.sheet, .taro_page'))
      .map((stop) => 'keyboard: the focus goes to ' + nameOf(stop)),
  ];
})()`;

/** No page of ours has more to tap. */
const MOST_STOPS = 400;

/** Where the focus is once a sheet is closed; null on a page without one. */
const CLOSED = `({
  sheets: [...document.querySelectorAll('.sheet')].filter((sheet) => sheet.getClientRects().length > 0).length,
  back: document.activeElement !== null && document.activeElement !== document.body,
})`;

/**
 * Goes through the page in sight with the tab key and closes its sheet with Escape. Answers, as a sentence each, what the
 * focus does not come to, where it does not show, and what it should not come to. Leaves the page without its sheet.
 */
export async function walkWithKeyboard(page: Page): Promise<readonly string[]> {
  await page.evaluate(LISTEN);
  // A list grows when its end is reached; and the way round leads over the document once.
  const wanted = async (): Promise<number> => (await page.evaluate<number>(`${STOPS}.length`)) + 4;
  let most = await wanted();
  for (let pressed = 0; pressed < Math.min(most, MOST_STOPS); pressed += 1) {
    await page.keyboard.press('Tab');
    if (pressed === most - 1) most = await wanted();
  }
  const breaches = await page.evaluate<readonly string[]>(READ);
  if ((await page.locator('.sheet').filter({ visible: true }).count()) === 0) return breaches;
  await page.keyboard.press('Escape');
  const { sheets, back } = await page.evaluate<{ sheets: number; back: boolean }>(CLOSED);
  return [
    ...breaches,
    ...(sheets > 0 ? ['keyboard: Escape does not close the sheet'] : []),
    ...(back ? [] : ['keyboard: the focus does not go back from the sheet']),
  ];
}
