import { byId } from './element.js';

/** A phone's page in CSS pixels, and the frame around it. */
const [WIDTH, HEIGHT, FRAME] = [375, 812, 16];
/** Below the first, type on the phones can't be read. */
const [SMALLEST, LARGEST] = [0.62, 1];

/** As in `narrow.css`: one phone at a time; on the smallest screens the page scrolls. */
const NARROW = matchMedia('(max-width: 1239.98px)');
const SCROLLS = matchMedia('(max-width: 759.98px)');

/** Room beside and between the phones, least width of the messages; who it is above a phone, and the room around both. */
const [SIDES, GAP, FEED, HEAD, SPACES] = [64, 28, 300, 58, 34];

function widthOfOne() {
  const width = byId('body').clientWidth;
  if (SCROLLS.matches) return width - 32;
  return NARROW.matches ? (width - SIDES) / 2 : (width - SIDES - FEED - 3 * GAP) / 3;
}

function heightOfOne() {
  const above = byId('bar').offsetHeight + byId('tabs').offsetHeight;
  return innerHeight - above - HEAD - SPACES - byId('tour').offsetHeight;
}

/** Makes the phones as large as the window lets them. */
export function fitPhones() {
  const byWidth = (widthOfOne() - FRAME) / WIDTH;
  const byHeight = SCROLLS.matches ? LARGEST : Math.max(SMALLEST, (heightOfOne() - FRAME) / HEIGHT);
  const scale = Math.min(LARGEST, byWidth, byHeight);
  document.documentElement.style.setProperty('--scale', String(scale));
}

/** Keeps them so. */
export function keepFitting() {
  addEventListener('resize', fitPhones);
  const observer = new ResizeObserver(fitPhones);
  for (const id of ['tour', 'bar']) observer.observe(byId(id));
}
