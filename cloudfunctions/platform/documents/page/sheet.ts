import type { DocumentFonts } from '../document-fonts';
import { squeezeMarks } from './squeeze-marks';
import { breakLines, type Line } from './break-lines';
import { knownCharacters } from './known-characters';
import { FLOOR, PAGE, type TypeStyle, type Weight } from './page-style';

type Pdf = PDFKit.PDFDocument;

/** Where a text is set: its left edge, its width, and how far the first line is moved in. */
export type TextPlace = { readonly x: number; readonly width: number; readonly indent?: number };

/** The pages being filled, from top to bottom. `y` is where the next thing goes. */
export type Sheet = {
  readonly pdf: Pdf;
  y: number;
  /** The lines `text` takes at a place. */
  readonly lines: (text: string, style: TypeStyle, place: TextPlace) => readonly Line[];
  /** Draws one line whose top is at `y`. */
  readonly line: (line: Line, style: TypeStyle, place: TextPlace & { readonly y: number }) => void;
  /** One line without a break, from `x`; `align` moves it to the middle or the right of `width`. */
  readonly label: (text: string, style: TypeStyle, place: LabelPlace) => void;
  readonly widthOf: (text: string, style: TypeStyle) => number;
  /** Begins a new page unless `height` still fits on this one. */
  readonly room: (height: number) => void;
  readonly newPage: () => void;
  readonly missing: () => readonly string[];
};

export type LabelPlace = {
  readonly x: number;
  readonly y: number;
  readonly width?: number;
  readonly align?: 'left' | 'center' | 'right';
};

/** The part of an em that stands above the baseline, in Chinese type. */
const ABOVE_BASELINE = 0.88;
/** A line is stretched to the edge by at most this part of its size between two characters. */
const MOST_STRETCH = 0.12;

/** The font's own feature for marks of half their width. */
const HALF_WIDTH: { features: PDFKit.Mixins.OpenTypeFeatures[] } = { features: ['halt'] };

/** Opens a sheet on `pdf`, with both weights registered and no page yet. */
export function openSheet(pdf: Pdf, fonts: DocumentFonts): Sheet {
  pdf.registerFont('regular', Buffer.from(fonts.regular)).registerFont('bold', Buffer.from(fonts.bold));
  const characters = knownCharacters(fonts.regular);
  const width = measurer(pdf);
  const widthOf = (text: string, style: TypeStyle): number =>
    squeezeMarks(text).reduce((sum, run) => sum + width(run.text, run.half ? null : style.weight), 0) *
    style.size;

  const draw = (text: string, style: TypeStyle, at: { x: number; y: number; spacing: number }): void => {
    pdf.font(style.weight).fontSize(style.size).fillColor(style.colour);
    let { x } = at;
    for (const run of squeezeMarks(text)) {
      pdf.text(run.text, x, at.y + baselineOf(style), {
        lineBreak: false,
        baseline: 'alphabetic',
        characterSpacing: at.spacing,
        ...(run.half ? HALF_WIDTH : {}),
      });
      const count = Array.from(run.text).length;
      x += width(run.text, run.half ? null : style.weight) * style.size + count * at.spacing;
    }
  };
  const newPage = (): void => {
    pdf.addPage({ size: 'A4', margin: 0 });
    sheet.y = PAGE.top;
  };
  const sheet: Sheet = {
    pdf,
    y: PAGE.top,
    lines: (text, style, place) =>
      breakLines(
        characters.shown(text),
        { width: place.width, indent: place.indent ?? 0, size: style.size },
        (part) => widthOf(part, style),
      ),
    line: (line, style, { x, y, width: column }) => {
      if (line.text === '') return;
      draw(line.text, style, { x: x + line.indent, y, spacing: stretchOf(line, column, style.size) });
    },
    label: (text, style, { x, y, width: column = 0, align = 'left' }) => {
      const shown = characters.shown(text);
      const slack = align === 'left' ? 0 : column - widthOf(shown, style);
      draw(shown, style, { x: x + (align === 'center' ? slack / 2 : slack), y, spacing: 0 });
    },
    widthOf: (text, style) => widthOf(characters.shown(text), style),
    room: (height) => {
      if (sheet.y + height > FLOOR) newPage();
    },
    newPage,
    missing: characters.missing,
  };
  return sheet;
}

/** Centres the em box in the line's height. */
function baselineOf({ size, leading }: TypeStyle): number {
  return (leading - size) / 2 + size * ABOVE_BASELINE;
}

/** What has to go between the characters of a full line to make the right edge straight; also a hanging mark is pulled in. */
function stretchOf(line: Line, column: number, size: number): number {
  const gaps = Array.from(line.text).length - 1;
  if (!line.full || gaps < 1) return 0;
  const stretch = (column - line.indent - line.width) / gaps;
  return stretch > size * MOST_STRETCH ? 0 : Math.max(stretch, 0);
}

/** Widths in ems; each piece of text is shaped once. Without a weight: marks of half their width. */
function measurer(pdf: Pdf): (text: string, weight: Weight | null) => number {
  const known: Readonly<Record<Weight, Map<string, number>>> = { regular: new Map(), bold: new Map() };
  return (text, weight) => {
    if (weight === null) return Array.from(text).length / 2;
    const before = known[weight].get(text);
    if (before !== undefined) return before;
    const width = pdf.font(weight).fontSize(1000).widthOfString(text) / 1000;
    known[weight].set(text, width);
    return width;
  };
}
