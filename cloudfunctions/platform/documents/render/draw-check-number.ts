import { encode } from 'uqr';
import { COLOUR, MEASURE, PAGE, TYPE } from '../page/page-style';
import type { Sheet } from '../page/sheet';
import { WORDS } from './document-words';

/** Points; about 24 mm on paper, with a quiet zone of white around it. */
const SIDE = 68;
const GAP = 16;

/** The number that finds this document's records: as a QR code for a phone, and in letters for whoever has to type it. */
export function drawCheckNumber(sheet: Sheet, checkNumber: string | null): void {
  if (checkNumber === null) return;
  sheet.room(SIDE + 12);
  const top = sheet.y + 6;
  drawCode(sheet, checkNumber, { x: PAGE.left, y: top });
  const beside = { x: PAGE.left + SIDE + GAP, width: MEASURE - SIDE - GAP };
  let y = top;
  sheet.label(WORDS.checkNumber, TYPE.small, { ...beside, y });
  y += TYPE.small.leading + 2;
  sheet.label(checkNumber, TYPE.heading, { ...beside, y });
  y += TYPE.heading.leading + 4;
  for (const line of sheet.lines(WORDS.checkLead, TYPE.smallInk, beside)) {
    sheet.line({ ...line, full: false }, TYPE.smallInk, { ...beside, y });
    y += TYPE.smallInk.leading;
  }
  sheet.y = top + SIDE + 6;
}

/** Every run of dark modules is one rectangle: no picture, sharp in any print. */
function drawCode(sheet: Sheet, text: string, { x, y }: { readonly x: number; readonly y: number }): void {
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  const side = SIDE / size;
  data.forEach((row, line) => {
    for (let from = 0; from < size; from += 1) {
      if (row[from] !== true) continue;
      const end = row.indexOf(false, from);
      const to = end === -1 ? size : end;
      sheet.pdf.rect(x + from * side, y + line * side, (to - from) * side, side);
      from = to;
    }
  });
  sheet.pdf.fillColor(COLOUR.ink).fill();
}
