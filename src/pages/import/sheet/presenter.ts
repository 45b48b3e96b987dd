import type { DataOf } from '../../../api/call';
import { importCopy as copy } from '../../../copy/import';

export type Row = DataOf<'agreement.import'>['rows'][number];

/** How many rows stand on the page before one asks for more. */
export const FIRST_ROWS = 50;

/** What has to be changed first, then the rest; in the order of the file within each. */
export function inOrder(rows: readonly Row[]): readonly Row[] {
  const rank = { wrong: 0, ok: 1, there: 2 } as const;
  return [...rows].sort((a, b) => rank[a.state] - rank[b.state] || a.line - b.line);
}

/** How many rows are in each state: what the counts' sentences take. */
export function countsOf(rows: readonly Row[]): readonly [ok: number, there: number, wrong: number] {
  const count = (state: Row['state']) => rows.filter((row) => row.state === state).length;
  return [count('ok'), count('there'), count('wrong')];
}

function cell(text: string): string {
  // A name that begins as a formula does must not run when the list is opened.
  const safe = /^[=@+\-\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replace(/"/g, '""')}"`;
}

/** The rows to change as a sheet of their own, with the mark that makes spreadsheets read it as UTF-8. */
export function errorSheet(rows: readonly Row[]): string {
  const wrong = inOrder(rows).filter(({ state }) => state === 'wrong');
  const lines = wrong.map(({ line, who, column, says }) => [String(line), who, column ?? '', says ?? '']);
  return `\uFEFF${[copy.errorHeadings, ...lines].map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}
