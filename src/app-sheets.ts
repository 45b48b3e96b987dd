/** The parts of a browser's document that are used. */
type Part = {
  readonly focus: (how?: { readonly preventScroll: boolean }) => void;
  readonly click: () => void;
  readonly contains: (other: unknown) => boolean;
  readonly setAttribute: (name: string, value: string) => void;
  readonly getClientRects: () => { readonly length: number };
  readonly querySelectorAll: (selector: string) => Iterable<Part>;
};
type Key = { readonly key: string; readonly shiftKey: boolean; readonly preventDefault: () => void };

declare const document: {
  readonly body: Part;
  readonly activeElement: Part | null;
  readonly querySelectorAll: (selector: string) => Iterable<Part>;
  readonly addEventListener: (name: 'keydown', listen: (event: Key) => void, capture: true) => void;
};
declare const MutationObserver: new (changed: () => void) => {
  readonly observe: (part: Part, what: { readonly childList: true; readonly subtree: true }) => void;
};

const isSeen = (part: Part): boolean => part.getClientRects().length > 0;
const seenIn = (root: Pick<Part, 'querySelectorAll'>, selector: string): readonly Part[] =>
  [...root.querySelectorAll(selector)].filter(isSeen);
const still = { preventScroll: true } as const;

/** In a sheet the tab key goes round; the page beneath is out of reach while the sheet is open. */
function goRound(sheet: Part, event: Key): void {
  event.preventDefault();
  const stops = seenIn(sheet, '[tabindex="0"], input, textarea, a[href]');
  const order = event.shiftKey ? [...stops].reverse() : stops;
  const at = order.findIndex((stop) => stop === document.activeElement);
  for (const stop of [...order.slice(at + 1), ...order.slice(0, at + 1)]) {
    stop.focus();
    // What is there and takes no focus is passed over.
    if (document.activeElement === stop) return;
  }
}

/** What opened the sheet may be gone with it: then the page itself has the focus. */
function giveBack(opener: Part | null): void {
  opener?.focus(still);
  if (opener !== document.body && document.activeElement === opener) return;
  const screen = seenIn(document, '.screen').at(-1);
  screen?.setAttribute('tabindex', '-1');
  screen?.focus(still);
}

/**
 * Sheets for whoever works in a browser without a mouse: the focus goes into a sheet that opens, stays in it, Escape closes
 * it, and the focus goes back to what opened it. WeChat has neither keys nor focus.
 */
export function leadFocusThroughSheets(): void {
  if (process.env.TARO_ENV !== 'h5') return;
  let open: Part | undefined;
  let opener: Part | null = null;
  const follow = (): void => {
    const sheet = seenIn(document, '.sheet').at(-1);
    if (sheet === open) return;
    if (open === undefined) opener = document.activeElement;
    open = sheet;
    if (sheet === undefined) {
      giveBack(opener);
      return;
    }
    sheet.setAttribute('tabindex', '-1');
    if (!sheet.contains(document.activeElement)) sheet.focus(still);
  };
  new MutationObserver(follow).observe(document.body, { childList: true, subtree: true });
  const press = (event: Key): void => {
    if (open === undefined) return;
    if (event.key === 'Escape') seenIn(open, '.sheet-close').at(-1)?.click();
    if (event.key === 'Tab') goRound(open, event);
  };
  // On its way down: a text field keeps what is typed in it to itself.
  document.addEventListener('keydown', press, true);
}
