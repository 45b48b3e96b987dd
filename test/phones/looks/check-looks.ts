import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildPhones } from '../build-phones';
import { looksOf } from './catalogue';
import { checkAccessibility } from './check-accessibility';
import { isElder } from './is-elder';
import { type Look, lookName } from './look';
import { measureLayout } from './measure-layout';
import { openViewer, type Viewer } from './viewer';
import { isWalked, walkWithKeyboard } from './walk-with-keyboard';

const WIDTHS = [320, 375, 1280] as const;
const TYPES = [1, 1.44] as const;

/** axe-core takes as long as all else together: the usual phone, and the two ends of width and type. */
const AXE = ['at 375 px, type 1', 'at 320 px, type 1.44', 'at 1280 px, type 1'];

/** What `kit/screen` has made of the system's setting; the measuring itself changes it in place. */
const TYPE_IN_SIGHT = `(() => {
  const screen = [...document.querySelectorAll('.screen')].at(-1);
  return { type: screen.style.getPropertyValue('--type'), large: screen.classList.contains('type-large') };
})()`;

/** Breaches at every width and text size, each said once with where it was found first. */
async function breachesOf(viewer: Viewer, look: Look): Promise<readonly string[]> {
  const found = new Map<string, string>();
  const note = (breaches: readonly string[], where: string): void => {
    for (const breach of breaches) if (!found.has(breach)) found.set(breach, where);
  };
  await viewer.show(look, { width: 375, type: 1 });
  for (const type of TYPES) {
    await viewer.retype(type);
    for (const width of WIDTHS) {
      await viewer.resize({ width, type });
      const where = `at ${width} px, type ${type}`;
      note(await measureLayout(viewer.page, { type, elder: isElder(look) }), where);
      if (AXE.includes(where)) note(await checkAccessibility(viewer.page), where);
    }
  }
  // Last: it closes what is open.
  if (isWalked(look)) note(await walkWithKeyboard(viewer.page), 'at 1280 px');
  note(viewer.faults(), 'in the console');
  return [...found].map(([breach, where]) => `${breach} (${where})`);
}

/** Tests every look of an audience: type, touch, room, contrast, one main action, axe-core. One browser for all. */
export function checkLooks(audience: Parameters<typeof looksOf>[0]): void {
  let viewer: Viewer;
  beforeAll(async () => {
    await buildPhones();
    viewer = await openViewer('dist/h5');
  }, 240_000);
  afterAll(() => viewer.stop());

  it(`the system's text size reaches the pages of ${audience}`, async () => {
    for (const look of looksOf(audience).slice(0, 1)) {
      await viewer.show(look, { width: 375, type: 1.44 });
      expect(await viewer.page.evaluate(TYPE_IN_SIGHT)).toEqual({ type: '1.44', large: true });
    }
    expect.assertions(1);
  });

  describe(`the pages of ${audience} keep to the rules of the layout`, () => {
    it.each(looksOf(audience).map((look) => [lookName(look), look] as const))('%s', async (_name, look) => {
      expect(await breachesOf(viewer, look)).toEqual([]);
    });
  });
}
