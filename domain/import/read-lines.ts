import { columns } from './columns';
import { type Cells, readRow, type RowProblem, type SheetRow } from './read-row';
import { REMARK } from './template';

/** A row of the sheet: what it says, or what is wrong with it. */
export type ImportRow = {
  readonly line: number;
  readonly who: string;
  readonly row: SheetRow | null;
  readonly problem: RowProblem | null;
};

type Line = { readonly number: number; readonly cells: readonly string[] };

/**
 * The rows under the headings. Columns are found by their name, in any order; one that no longer may be empty has to be
 * there. Null when the headings are not those of the template.
 */
export const readLines = (lines: readonly Line[]): readonly ImportRow[] | null => {
  const [headings, ...rest] = lines.filter(({ cells: [first = ''] }) => !first.startsWith(REMARK));
  if (headings === undefined) return [];
  const needed = columns.filter(({ optional, path: [, position] }) => !optional && !Number(position));
  if (needed.some(({ name }) => !headings.cells.includes(name))) return null;
  const rows = rest.map(({ number, cells }) => importRow(number, cellsOf(headings.cells, cells)));
  return withoutTwins(rows);
};

const cellsOf = (names: readonly string[], cells: readonly string[]): Cells =>
  Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']));

const importRow = (line: number, cells: Cells): ImportRow => {
  const who = columns
    .filter(({ path }) => path[0] === 'whom' && path[2] === 'name')
    .map(({ name }) => cells[name] ?? '')
    .filter((name) => name !== '')
    .join('、')
    .slice(0, 100);
  const read = readRow(cells);
  return read.ok
    ? { line, who, row: read.row, problem: null }
    : { line, who, row: null, problem: read.problem };
};

/** A child is in one row of a sheet; the second one is told the line of the first. */
const withoutTwins = (rows: readonly ImportRow[]): readonly ImportRow[] => {
  const seen = new Map<string, number>();
  return rows.map((each) => {
    const keys = (each.row?.children ?? []).map(
      ({ name, birthOn }) => `${each.row?.village ?? ''} ${name} ${birthOn}`,
    );
    const before = keys.map((key) => seen.get(key)).find((line) => line !== undefined);
    for (const key of keys) if (!seen.has(key)) seen.set(key, each.line);
    if (before === undefined) return each;
    const says = `这个孩子在第 ${String(before)} 行已经有了，请合成一行。`;
    return { ...each, row: null, problem: { column: '孩子1姓名', says } };
  });
};
