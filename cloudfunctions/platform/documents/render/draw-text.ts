import { FLOOR, MEASURE, PAGE, type TypeStyle } from '../page/page-style';
import type { Sheet } from '../page/sheet';

/** Space above and below, in points, and how far the first line moves in. */
export type TextSpace = { readonly before?: number; readonly after?: number; readonly indent?: number };

/** Sets a text across the type area, going on to the next page where it must; two lines at least stay together. */
export function drawText(
  sheet: Sheet,
  text: string,
  { style, before = 0, after = 0, indent = 0 }: TextSpace & { readonly style: TypeStyle },
): void {
  const place = { x: PAGE.left, width: MEASURE, indent };
  const lines = sheet.lines(text, style, place);
  sheet.y += before;
  sheet.room(Math.min(lines.length, 2) * style.leading);
  lines.forEach((line, index) => {
    const left = lines.length - index;
    if (left === 2 && sheet.y + 2 * style.leading > FLOOR) sheet.newPage();
    sheet.room(style.leading);
    sheet.line(line, style, { ...place, y: sheet.y });
    sheet.y += style.leading;
  });
  sheet.y += after;
}

/** A hairline across the type area. */
export function drawRule(sheet: Sheet, colour: string, width = 0.5): void {
  sheet.pdf
    .moveTo(PAGE.left, sheet.y)
    .lineTo(PAGE.width - PAGE.right, sheet.y)
    .lineWidth(width)
    .strokeColor(colour)
    .stroke();
}
