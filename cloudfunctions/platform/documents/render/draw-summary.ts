import { COLOUR, FLOOR, MEASURE, PAGE, TYPE, type TypeStyle } from '../page/page-style';
import type { Sheet } from '../page/sheet';
import type { SignedDocument } from '../signed-document';
import { WORDS } from './document-words';
import { drawRule, drawText } from './draw-text';

/** Tried from the largest: the summary stays on one page if it can. */
const SIZES = [20, 18.5, 17, 15.5, 14] as const;
const LABEL_WIDTH = 112;

/** What one size of the large type makes of the page. */
type LargeType = { readonly label: TypeStyle; readonly value: TypeStyle; readonly gap: number };

/** The first page: what the document says, in type an old eye can read. */
export function drawSummary(sheet: Sheet, document: SignedDocument): void {
  sheet.newPage();
  drawText(sheet, document.title, { style: { ...TYPE.subtitle, size: 12, leading: 18 } });
  drawText(sheet, WORDS.summary, {
    style: { ...TYPE.title, size: 34, leading: 48, colour: COLOUR.teal },
    after: 4,
  });
  drawText(sheet, WORDS.summaryLead, { style: { ...TYPE.subtitle, size: 12, leading: 18 }, after: 14 });
  drawRule(sheet, COLOUR.teal, 1.5);
  sheet.y += 10;

  const type = largestThatFits(sheet, document);
  for (const { label, value } of document.summary.rows) drawRow(sheet, { label, value }, type);
  drawPoints(sheet, document.summary.points, type);
}

function typeOf(size: number): LargeType {
  return {
    label: { weight: 'regular', size: size * 0.75, leading: size * 1.5, colour: COLOUR.quiet },
    value: { weight: 'bold', size, leading: size * 1.5, colour: COLOUR.ink },
    gap: size * 0.45,
  };
}

function largestThatFits(sheet: Sheet, document: SignedDocument): LargeType {
  const room = FLOOR - sheet.y;
  const fitting = SIZES.map(typeOf).find((type) => heightOf(sheet, document, type) <= room);
  return fitting ?? typeOf(SIZES[SIZES.length - 1] ?? 14);
}

const valuePlace = { x: PAGE.left + LABEL_WIDTH, width: MEASURE - LABEL_WIDTH };
const pointPlace = { x: PAGE.left + 34, width: MEASURE - 52 };
const pointStyle = ({ value }: LargeType): TypeStyle => ({
  ...value,
  weight: 'regular',
  size: value.size * 0.9,
  leading: value.leading * 0.95,
});

function heightOf(sheet: Sheet, { summary }: SignedDocument, type: LargeType): number {
  const rows = summary.rows.map(
    ({ value }) => sheet.lines(value, type.value, valuePlace).length * type.value.leading + 2 * type.gap,
  );
  return rows.reduce((sum, height) => sum + height, 0) + pointsHeight(sheet, summary.points, type) + 14;
}

function drawRow(
  sheet: Sheet,
  { label, value }: { readonly label: string; readonly value: string },
  type: LargeType,
): void {
  const lines = sheet.lines(value, type.value, valuePlace);
  const height = lines.length * type.value.leading + 2 * type.gap;
  sheet.room(height);
  sheet.label(label, { ...type.label, leading: type.value.leading }, { x: PAGE.left, y: sheet.y + type.gap });
  lines.forEach((line, index) => {
    sheet.line(line, type.value, { ...valuePlace, y: sheet.y + type.gap + index * type.value.leading });
  });
  sheet.y += height;
  drawRule(sheet, COLOUR.rule);
}

function pointsHeight(sheet: Sheet, points: readonly string[], type: LargeType): number {
  if (points.length === 0) return 0;
  const style = pointStyle(type);
  const lines = points.flatMap((point) => sheet.lines(point, style, pointPlace));
  return lines.length * style.leading + points.length * 4 + style.leading + 28;
}

function drawPoints(sheet: Sheet, points: readonly string[], type: LargeType): void {
  if (points.length === 0) return;
  const style = pointStyle(type);
  const height = pointsHeight(sheet, points, type);
  sheet.y += 14;
  sheet.room(height);
  sheet.pdf.roundedRect(PAGE.left, sheet.y, MEASURE, height, 8).fill(COLOUR.ground);
  sheet.y += 12;
  sheet.label(
    WORDS.remember,
    { ...style, weight: 'bold', colour: COLOUR.teal },
    { x: PAGE.left + 18, y: sheet.y },
  );
  sheet.y += style.leading + 4;
  for (const point of points) {
    const lines = sheet.lines(point, style, pointPlace);
    sheet.pdf.circle(PAGE.left + 23, sheet.y + style.leading / 2, 2.2).fill(COLOUR.teal);
    for (const line of lines) {
      sheet.line(line, style, { ...pointPlace, y: sheet.y });
      sheet.y += style.leading;
    }
    sheet.y += 4;
  }
  sheet.y += 12;
}
