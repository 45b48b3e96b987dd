/** Ten digits each: a PDF can't be longer than its cross-reference table can say. */
const WIDE = 9_999_999_999;

/** What stands in the PDF until its length is known. The first number is always 0. */
export const BYTE_RANGE_PLACEHOLDER: readonly [0, number, number, number] = [0, WIDE, WIDE, WIDE];

const BYTE_RANGE = /\/ByteRange \[0 (\d{1,10}) (\d{1,10}) (\d{1,10}) *\]/g;
const CONTENTS = '/Contents ';

/**
 * Where the signature lies: `hole` is the hexadecimal text between `<` and `>`; everything else is signed.
 * Offsets in bytes; `end` is exclusive.
 */
export type SignaturePlace = {
  readonly hole: { readonly start: number; readonly end: number };
  readonly range: { readonly start: number; readonly end: number };
};

/** Finds the hole of an unsigned PDF by its placeholder. @throws when the renderer left none. */
export function findPlaceholder(pdf: Buffer): SignaturePlace {
  const text = `/ByteRange [${BYTE_RANGE_PLACEHOLDER.join(' ')}]`;
  const start = pdf.indexOf(text, 0, 'latin1');
  const hole = start < 0 ? null : holeBehind(pdf, start);
  if (hole === null) throw new Error('The PDF has no place for a signature.');
  return { hole, range: { start, end: start + text.length } };
}

/** The byte range around a hole, as long as the placeholder it replaces. */
export function byteRangeText(pdf: Buffer, { hole, range }: SignaturePlace): string {
  // The angle brackets belong to the hole: a reader skips both.
  const numbers = [0, hole.start - 1, hole.end + 1, pdf.length - hole.end - 1];
  return `/ByteRange [${numbers.join(' ')}`.padEnd(range.end - range.start - 1, ' ') + ']';
}

/**
 * Finds the signature of a finished PDF. `null` when there is none, more than one, or one that leaves any byte unsigned
 * besides its own hole: then something was put before, between or behind.
 */
export function findSignature(pdf: Buffer): SignaturePlace | null {
  const found = [...pdf.toString('latin1').matchAll(BYTE_RANGE)];
  const [match] = found;
  if (match === undefined || found.length > 1) return null;
  const [first = 0, second = 0, last = 0] = match.slice(1).map(Number);
  const place = {
    hole: { start: first + 1, end: second - 1 },
    range: { start: match.index, end: match.index + match[0].length },
  };
  const hole = holeBehind(pdf, match.index);
  const isWhole = hole?.start === place.hole.start && hole.end === place.hole.end;
  return isWhole && second + last === pdf.length ? place : null;
}

/** Whether the PDF says anywhere that it is signed. */
export function mentionsSignature(pdf: Buffer): boolean {
  return pdf.includes('/ByteRange', 0, 'latin1') || pdf.includes('ETSI.CAdES.detached', 0, 'latin1');
}

function holeBehind(pdf: Buffer, from: number): SignaturePlace['hole'] | null {
  const key = pdf.indexOf(CONTENTS, from, 'latin1');
  const start = key + CONTENTS.length;
  if (key < 0 || pdf[start] !== 0x3c) return null;
  const end = pdf.indexOf('>', start, 'latin1');
  return end < 0 ? null : { start: start + 1, end };
}

/** The bytes that are signed: all but the hole and its brackets. */
export function signedBytes(pdf: Buffer, { hole }: SignaturePlace): readonly [Buffer, Buffer] {
  return [pdf.subarray(0, hole.start - 1), pdf.subarray(hole.end + 1)];
}
