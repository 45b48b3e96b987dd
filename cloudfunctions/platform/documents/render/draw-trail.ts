import { COLOUR, MEASURE, PAGE, TYPE } from '../page/page-style';
import type { Sheet } from '../page/sheet';
import type { TrailRow } from '../signed-document';
import { secondWords } from './document-words';

const PAD = 4;
const GAP = 10;

/** A cell: what it says, and a quieter second line. */
type Cell = { readonly text: string; readonly more?: string };

/** The columns, in parts of the measure. */
const COLUMNS: readonly {
  readonly heading: string;
  readonly part: number;
  readonly cell: (row: TrailRow) => Cell;
}[] = [
  { heading: '时间', part: 0.215, cell: ({ at }) => ({ text: secondWords(at) }) },
  { heading: '事项', part: 0.255, cell: ({ what }) => ({ text: what }) },
  { heading: '谁', part: 0.14, cell: ({ who }) => ({ text: who }) },
  {
    heading: '方式，设备，网络地址',
    part: 0.39,
    cell: ({ method, device, address }) => ({ text: method, more: join(device, address) }),
  },
];

const join = (...words: readonly string[]): string => words.filter((word) => word !== '').join('，');

const places = COLUMNS.map(({ part }, index) => ({
  x: PAGE.left + MEASURE * COLUMNS.slice(0, index).reduce((sum, column) => sum + column.part, 0),
  width: MEASURE * part - (index === COLUMNS.length - 1 ? 0 : GAP),
}));

/** What happened, oldest first; the names of the columns are repeated on every page. */
export function drawTrail(sheet: Sheet, trail: readonly TrailRow[]): void {
  drawHeadings(sheet);
  for (const row of trail) drawRow(sheet, row);
  sheet.y += 8;
}

function drawHeadings(sheet: Sheet): void {
  sheet.room(TYPE.small.leading * 3 + 4 * PAD);
  COLUMNS.forEach(({ heading }, index) => {
    sheet.label(heading, TYPE.small, { x: places[index]?.x ?? PAGE.left, y: sheet.y });
  });
  sheet.y += TYPE.small.leading + PAD;
  rule(sheet, COLOUR.quiet);
}

function drawRow(sheet: Sheet, row: TrailRow): void {
  const cells = COLUMNS.map(({ cell }, index) => {
    const place = places[index] ?? { x: PAGE.left, width: MEASURE };
    const { text, more = '' } = cell(row);
    const lines = sheet.lines(text, TYPE.smallInk, place).map((line) => ({ line, style: TYPE.smallInk }));
    const quiet = more === '' ? [] : sheet.lines(more, TYPE.small, place);
    return { place, lines: [...lines, ...quiet.map((line) => ({ line, style: TYPE.small }))] };
  });
  const height = Math.max(...cells.map(({ lines }) => lines.length)) * TYPE.small.leading + 2 * PAD;
  const page = sheet.pdf.page;
  sheet.room(height);
  if (sheet.pdf.page !== page) drawHeadings(sheet);
  for (const { place, lines } of cells) {
    lines.forEach(({ line, style }, index) => {
      const y = sheet.y + PAD + index * style.leading;
      sheet.line({ ...line, full: false }, style, { ...place, y });
    });
  }
  sheet.y += height;
  rule(sheet, COLOUR.rule);
}

function rule({ pdf, y }: Sheet, colour: string): void {
  pdf
    .moveTo(PAGE.left, y)
    .lineTo(PAGE.left + MEASURE, y)
    .lineWidth(0.5)
    .strokeColor(colour)
    .stroke();
}
