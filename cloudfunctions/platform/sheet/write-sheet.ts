import Papa from 'papaparse';

/** Lines as CSV with a byte order mark: without it a spreadsheet here opens UTF-8 as GB18030. */
export const writeSheet = (lines: readonly (readonly string[])[]): string =>
  `\uFEFF${Papa.unparse(
    lines.map((line) => [...line]),
    { newline: '\r\n' },
  )}\r\n`;
