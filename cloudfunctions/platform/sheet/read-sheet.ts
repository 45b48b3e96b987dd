import Papa from 'papaparse';
import { MOST_IMPORT_ROWS } from '../../../contracts/agreement-import';

/** A file that is no CSV text, and why. */
export type SheetRefusal = 'import.notText' | 'import.tooLarge' | 'import.tooManyRows';

/** Lines of cells, trimmed; empty lines are left out, each line keeps the number it has in the file's order of records. */
export type Sheet = {
  readonly lines: readonly { readonly number: number; readonly cells: readonly string[] }[];
};

/** Bytes of a file. */
const MOST_SHEET_BYTES = 1_000_000;

/** Headings, remarks and empty lines beside the rows. */
const SPARE_LINES = 50;
const BOM = 0xfeff;

/**
 * A CSV as spreadsheets save it here: UTF-8, with or without a byte order mark, or GB18030. What is valid in neither is
 * refused, never guessed; so is a workbook (a zip) under another name.
 */
export const readSheet = (bytes: Uint8Array): Sheet | SheetRefusal => {
  if (bytes.length > MOST_SHEET_BYTES) return 'import.tooLarge';
  const text = decode(bytes);
  if (text === null) return 'import.notText';
  const { data } = Papa.parse<readonly string[]>(text, {
    header: false,
    delimiter: text.split('\n', 1)[0]?.includes('\t') === true ? '\t' : ',',
    preview: MOST_IMPORT_ROWS + SPARE_LINES + 1,
    skipEmptyLines: false,
  });
  const lines = data
    .map((cells, at) => ({ number: at + 1, cells: cells.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  return lines.length > MOST_IMPORT_ROWS + SPARE_LINES ? 'import.tooManyRows' : { lines };
};

const decode = (bytes: Uint8Array): string | null => {
  // Neither encoding has a zero byte in a text; UTF-16 and every workbook have.
  if (bytes.includes(0)) return null;
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
      return text.codePointAt(0) === BOM ? text.slice(1) : text;
    } catch {
      // Not this one.
    }
  }
  return null;
};
