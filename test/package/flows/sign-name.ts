import type { Element, Page } from './client';

/** A name of three strokes, within the pad. */
const STROKES = [
  [0.15, 0.2, 0.4, 0.8],
  [0.4, 0.2, 0.2, 0.8],
  [0.55, 0.5, 0.85, 0.45],
] as const;

const STEPS = 5;

type Corner = { readonly left: number; readonly top: number };

/** Draws a name with a finger on this pad. */
export async function signName(page: Page, pad: Element): Promise<void> {
  await pad.tap();
  const [{ left, top }, scrolled, size] = await Promise.all([
    pad.offset() as Promise<Corner>, // the client says any
    page.scrollTop(),
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
