import { leadFocusThroughSheets } from './app-sheets';

/** The part of a browser's document that is used. */
type Keyboard = {
  readonly addEventListener: (
    name: 'keydown',
    listen: (event: {
      readonly key: string;
      readonly target: unknown;
      readonly preventDefault: () => void;
    }) => void,
  ) => void;
};
type Pressable = { readonly getAttribute: (name: string) => string | null; readonly click: () => void };

declare const document: Keyboard;

function isPressable(target: unknown): target is Pressable {
  return typeof target === 'object' && target !== null && 'getAttribute' in target && 'click' in target;
}

/** Lets Enter and the space bar press our buttons in a browser, as they press its own, and leads the focus through sheets. */
export function pressWithKeyboard(): void {
  if (process.env.TARO_ENV !== 'h5') return;
  document.addEventListener('keydown', (event) => {
    const { key, target } = event;
    if ((key !== 'Enter' && key !== ' ') || !isPressable(target)) return;
    if (target.getAttribute('role') !== 'button') return;
    event.preventDefault();
    target.click();
  });
  leadFocusThroughSheets();
}
