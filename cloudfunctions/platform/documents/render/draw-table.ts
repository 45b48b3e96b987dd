import { COLOUR, MEASURE, PAGE, TYPE } from '../page/page-style';
import type { Sheet } from '../page/sheet';
import type { Row } from '../signed-document';

const LABEL_WIDTH = 96;
const GUTTER = 14;
const PAD = 4.5;
/** A line up to this height is never parted between two pages. */
const MOST_TOGETHER = 12 * TYPE.value.leading;
const HALF = (MEASURE - GUTTER) / 2;

/** One line of a table: a fact across the whole width, or two short ones beside each other. */
type TableLine = readonly [Row] | readonly [Row, Row];

/** Draws facts with their names. Two short ones share a line; a hairline parts the lines. */
export function drawTable(sheet: Sheet, rows: readonly Row[]): void {
  const lines = pairUp(sheet, rows);
  lines.forEach((line, index) => {
    // The last line never goes overleaf alone.
    if (index === lines.length - 2) sheet.room(2 * (TYPE.value.leading + 2 * PAD));
    drawLine(sheet, line);
  });
  sheet.y += 8;
}

function pairUp(sheet: Sheet, rows: readonly Row[]): readonly TableLine[] {
  const lines: TableLine[] = [];
  for (let at = 0; at < rows.length;) {
    const row = rows[at];
    const next = rows[at + 1];
    if (row === undefined) break;
    const pair = next !== undefined && isShort(sheet, row) && isShort(sheet, next);
    lines.push(pair ? [row, next] : [row]);
    at += pair ? 2 : 1;
  }
  return lines;
}

function isShort(sheet: Sheet, { label, value }: Row): boolean {
  return (
    !value.includes('\n') &&
    sheet.widthOf(value, TYPE.value) <= HALF - LABEL_WIDTH &&
    sheet.widthOf(label, TYPE.label) <= LABEL_WIDTH - 8
  );
}

function drawLine(sheet: Sheet, line: TableLine): void {
  const width = line.length === 1 ? MEASURE : HALF;
  const cells = line.map(({ label, value }, index) => {
    const x = PAGE.left + index * (HALF + GUTTER);
    const labelPlace = { x, width: LABEL_WIDTH - 8 };
    const valuePlace = { x: x + LABEL_WIDTH, width: width - LABEL_WIDTH };
    return [
      { style: TYPE.label, place: labelPlace, lines: sheet.lines(label, TYPE.label, labelPlace) },
      { style: TYPE.value, place: valuePlace, lines: sheet.lines(value, TYPE.value, valuePlace) },
    ];
  });
  const tallest = Math.max(...cells.flat().map(({ lines, style }) => lines.length * style.leading));
  sheet.room(Math.min(tallest, MOST_TOGETHER) + 2 * PAD);
  const top = sheet.y + PAD;
  // The value comes last: one longer than the page's rest goes on overleaf, and the next line starts below its end.
  for (const { style, place, lines } of cells.flat()) {
    sheet.y = top;
    for (const one of lines) {
      sheet.room(style.leading);
      sheet.line(one, style, { ...place, y: sheet.y });
      sheet.y += style.leading;
    }
  }
  if (tallest <= MOST_TOGETHER) sheet.y = top + tallest;
  sheet.y += PAD;
  hairline(sheet);
}

function hairline({ pdf, y }: Sheet): void {
  pdf
    .moveTo(PAGE.left, y)
    .lineTo(PAGE.left + MEASURE, y)
    .lineWidth(0.5)
    .strokeColor(COLOUR.rule)
    .stroke();
}
