import { columns, hintOf, type Column } from './columns';
import { guardCell, writeCell } from './read-cell';
import type { SheetRow } from './read-row';

/** A line that begins with it is a remark, not a row. */
export const REMARK = '#';

/** The lines of the sheet to fill in: headings, what each column takes, and an example to be replaced. */
export const templateLines = (): readonly (readonly string[])[] => [
  columns.map(({ name }) => name),
  columns.map((column, at) => (at === 0 ? `${REMARK}说明：${hintOf(column)}` : hintOf(column))),
  columns.map(({ example }, at) => (at === 0 ? `${REMARK}示例：${example}` : guardCell(example))),
];

/** A row as the cells of a line: the way back from `readRow`. */
export const lineOf = (row: SheetRow): readonly string[] => {
  const whom = row.children.map(({ idNumber, ...child }) => ({ ...child, idNumber: idNumber ?? undefined }));
  const tree = {
    ...row.groups,
    whom,
    village: row.village,
    caregiverName: row.caregiverName,
    paperOn: row.paperOn ?? undefined,
  };
  return columns.map((column) => writeCell(column, valueAt(tree, column)));
};

const valueAt = (tree: unknown, { path, kind }: Column): unknown => {
  const value = path.reduce<unknown>(
    (into, key) =>
      typeof into === 'object' && into !== null ? (into as Record<string, unknown>)[key] : undefined,
    tree,
  );
  return kind.is === 'some-of' && Array.isArray(value) && value.length === 0 ? undefined : value;
};
