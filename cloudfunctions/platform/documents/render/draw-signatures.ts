import { COLOUR, MEASURE, PAGE, TYPE } from '../page/page-style';
import type { Sheet } from '../page/sheet';
import type { SignatureBlock } from '../signed-document';
import { momentWords, WORDS } from './document-words';
import { drawText } from './draw-text';
import { DRAWING, safeDrawing } from './safe-drawing';

const GAP = 16;
const WIDTH = (MEASURE - GAP) / 2;
const PAD = 12;
const DRAWN_HEIGHT = 58;
const SCALE = DRAWN_HEIGHT / DRAWING.height;
const PEN = 4.2;

/** The signatures, two in a row, each with who, how and when. A row is never parted between two pages. */
export function drawSignatures(sheet: Sheet, blocks: readonly SignatureBlock[]): void {
  if (blocks.length === 0) return;
  const heights = blocks.map((block) => heightOf(sheet, block));
  sheet.room(TYPE.heading.leading + 20 + Math.max(heights[0] ?? 0, heights[1] ?? 0));
  drawText(sheet, WORDS.signatures, { style: TYPE.heading, before: 12, after: 6 });
  for (let at = 0; at < blocks.length; at += 2) {
    const height = Math.max(heights[at] ?? 0, heights[at + 1] ?? 0);
    sheet.room(height);
    for (const [index, block] of blocks.slice(at, at + 2).entries()) {
      drawBlock(sheet, block, { x: PAGE.left + index * (WIDTH + GAP), height });
    }
    sheet.y += height + 12;
  }
}

const inner = (x: number): { readonly x: number; readonly width: number } => ({
  x: x + PAD,
  width: WIDTH - 2 * PAD,
});

function heightOf(sheet: Sheet, { method, label }: SignatureBlock): number {
  const count = (text: string): number => sheet.lines(text, TYPE.small, inner(0)).length;
  return (
    2 * PAD +
    count(label) * TYPE.small.leading +
    2 +
    DRAWN_HEIGHT +
    6 +
    TYPE.value.leading +
    lineHeight(count(method) + 1)
  );
}

const lineHeight = (lines: number): number => lines * TYPE.small.leading;

function drawBlock(
  sheet: Sheet,
  block: SignatureBlock,
  { x, height }: { readonly x: number; readonly height: number },
): void {
  const place = inner(x);
  sheet.pdf.roundedRect(x, sheet.y, WIDTH, height, 6).lineWidth(0.6).strokeColor(COLOUR.rule).stroke();
  let y = sheet.y + PAD;
  for (const line of sheet.lines(block.label, TYPE.small, place)) {
    sheet.line(line, TYPE.small, { ...place, y });
    y += TYPE.small.leading;
  }
  drawInk(sheet, block, { x: place.x, y: y + 2 });
  y += 2 + DRAWN_HEIGHT + 6;
  sheet.label(block.name, { ...TYPE.value, weight: 'bold' }, { x: place.x, y });
  y += TYPE.value.leading;
  const when = block.at === null ? WORDS.notSigned : momentWords(block.at);
  for (const text of [when, block.method]) {
    for (const line of sheet.lines(text, TYPE.small, place)) {
      sheet.line(line, TYPE.small, { ...place, y });
      y += TYPE.small.leading;
    }
  }
}

/** The strokes as they were drawn: lines of a pen, sharp at any size, cut at the edge of their box. */
function drawInk(
  sheet: Sheet,
  { drawing, at }: SignatureBlock,
  { x, y }: { readonly x: number; readonly y: number },
): void {
  const path = safeDrawing(drawing);
  const isOpen = at === null;
  const { pdf } = sheet;
  pdf
    .moveTo(x, y + DRAWN_HEIGHT)
    .lineTo(x + WIDTH - 2 * PAD, y + DRAWN_HEIGHT)
    .lineWidth(0.5)
    .dash(2, { space: 2 })
    .strokeColor(COLOUR.rule)
    .stroke()
    .undash();
  if (path === null) {
    // Room for a pen, unless it is signed already: then the reader is told that nothing is missing.
    if (!isOpen)
      sheet.label(WORDS.noDrawing, TYPE.small, { x, y: y + DRAWN_HEIGHT - TYPE.small.leading - 4 });
    return;
  }
  pdf.save().translate(x, y).scale(SCALE).rect(0, 0, DRAWING.width, DRAWING.height).clip();
  pdf.path(path).lineWidth(PEN).lineCap('round').lineJoin('round').strokeColor(COLOUR.ink).stroke().restore();
}
