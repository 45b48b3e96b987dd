import type { Page } from 'playwright-core';

/** Without a font for them, two different characters are drawn as the same empty box. */
const DRAW_TWO = `(() => {
  const drawn = (character) => {
    const canvas = document.createElement('canvas');
    const brush = canvas.getContext('2d');
    brush.font = '40px sans-serif';
    brush.fillText(character, 10, 60);
    return canvas.toDataURL();
  };
  return drawn('家') !== drawn('灯');
})()`;

/** Whether this machine has a font with Chinese characters, as the browser draws them. */
export async function hasChineseGlyphs(page: Page): Promise<boolean> {
  return page.evaluate<boolean>(DRAW_TWO);
}
