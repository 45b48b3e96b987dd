import type { Params } from './method';

type Spot = { readonly identifier?: number; readonly clientX?: number; readonly clientY?: number };

/** React's scheduler and Taro's batched `setData` run after the event: two frames later the page shows what it did. */
export function settled(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      requestAnimationFrame(() => setTimeout(resolve));
    });
  });
}

/** What an app takes between an event and what it sets: its own frame, React's scheduler, on a slow machine. */
const QUIET_MS = 40;

/** Rounds after which something that never stops is no longer waited for. */
const MOST_ROUNDS = 50;

/** Resolves when two frames and a moment have passed in which nothing was set. */
export async function quiet(count: { readonly times: number }): Promise<void> {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = count.times;
    await settled();
    await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
    if (count.times === before) return;
  }
}

const spots = (value: unknown): readonly Spot[] | undefined =>
  Array.isArray(value) ? (value as readonly Spot[]) : undefined; // the client's own type

/** One event of a finger in the middle of an element, or where the client says. */
export function touch(
  target: HTMLElement,
  type: 'touchstart' | 'touchmove' | 'touchend',
  params: Params = {},
): void {
  const { left, top, width, height } = target.getBoundingClientRect();
  const [middleX, middleY] = [left + width / 2, top + height / 2];
  const make = ({ identifier = 0, clientX = middleX, clientY = middleY }: Spot): Touch =>
    new Touch({ identifier, target, clientX, clientY, pageX: clientX + scrollX, pageY: clientY + scrollY });
  const given = spots(params['touches']);
  const changed = spots(params['changedTouches']) ?? spots(params['changeTouches']) ?? given ?? [{}];
  const touches = type === 'touchend' ? [] : (given ?? [{}]).map(make);
  const options = { bubbles: true, cancelable: true, composed: true };
  target.dispatchEvent(
    new TouchEvent(type, { ...options, touches, targetTouches: touches, changedTouches: changed.map(make) }),
  );
}

/** A short touch, with the element brought into sight first. */
export function tap(target: HTMLElement): void {
  target.scrollIntoView({ block: 'center' });
  touch(target, 'touchstart');
  touch(target, 'touchend');
}
