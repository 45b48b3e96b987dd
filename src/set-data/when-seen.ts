/** One frame of a phone. What changes within it travels together. */
const FRAME_MS = 16;

/** A page of WeChat as this module needs it. */
export type SeenPage = {
  /** Set while another page or app lies over it. */
  covered?: boolean;
  /** What waits until it is seen again. */
  waiting?: (() => void) | undefined;
};

/** Runs `work` in a frame's time, or when `page` is seen again. One at a time: Taro gives the next when it has run. */
export function whenSeen(page: SeenPage | null, work: () => void): void {
  setTimeout(() => {
    if (page?.covered === true) page.waiting = work;
    else work();
  }, FRAME_MS);
}

/** `page` is covered. */
export function cover(page: SeenPage): void {
  page.covered = true;
}

/** `page` is seen again. */
export function uncover(page: SeenPage): void {
  page.covered = false;
  const { waiting } = page;
  page.waiting = undefined;
  if (waiting !== undefined) whenSeen(page, waiting);
}
