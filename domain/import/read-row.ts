import { agreementContent, type AgreementContent } from '../../contracts/agreement-content';
import { type Column, columns } from './columns';
import { readCell } from './read-cell';

/** What is wrong with a row: one sentence, and the column it is about where there is one. */
export type RowProblem = { readonly column: string | null; readonly says: string };

type Group = Exclude<keyof AgreementContent, 'householdId' | 'childIds'>;

/** A child as the sheet names it. */
export type NamedChild = {
  readonly name: string;
  readonly birthOn: string;
  /** Only ever looked up by its keyed hash. */
  readonly idNumber: string | null;
};

/** One row that reads well: whom it is about, and the groups of the agreement that it fills, without any id. */
export type SheetRow = {
  readonly village: string;
  readonly caregiverName: string;
  readonly children: readonly NamedChild[];
  readonly groups: Readonly<Partial<Record<Group, unknown>>>;
  /** The day on which the paper is said to be signed. */
  readonly paperOn: string | null;
};

export type ReadRow =
  { readonly ok: true; readonly row: SheetRow } | { readonly ok: false; readonly problem: RowProblem };

/** Cells by column name, trimmed. */
export type Cells = Readonly<Record<string, string>>;

/** One row of the sheet: every cell by its own kind, then every group that has any. A group left empty may follow later. */
export const readRow = (cells: Cells): ReadRow => {
  const filled = columns.filter(({ name }) => (cells[name] ?? '') !== '');
  const values = new Map<string, unknown>();
  for (const column of filled) {
    const read = readCell(column, cells[column.name] ?? '');
    if ('problem' in read) return wrong(column.name, read.problem);
    values.set(pathOf(column), read.value);
  }
  const missing = missingColumn(filled);
  if (missing !== undefined) return wrong(missing.name, '这一格没有填。');
  return fits(rowOf(filled, values));
};

const pathOf = ({ path }: Column): string => path.join('.');
const wrong = (column: string | null, says: string): ReadRow => ({ ok: false, problem: { column, says } });

/** The group of a column: what stands together is filled in together. Each child and each contact is one of its own. */
const groupOf = ({ path: [first = '', second = ''] }: Column): string => {
  if (first === 'whom' || first === 'emergencies') return `${first}.${second}`;
  return first === 'children' || first === 'views' ? `${first}.${second}` : first;
};

const ALWAYS = ['village', 'caregiverName', 'whom.0'];

const missingColumn = (filled: readonly Column[]): Column | undefined => {
  const begun = new Set([...ALWAYS, ...filled.map(groupOf)]);
  // A child that is described has a name.
  for (const group of [...begun]) {
    const [kind, position] = group.split('.');
    if (kind === 'children' || kind === 'views') begun.add(`whom.${position ?? ''}`);
  }
  const names = new Set(filled.map(({ name }) => name));
  return columns.find((column) => !column.optional && begun.has(groupOf(column)) && !names.has(column.name));
};

/** Puts a value where its path says; a number in it is a place in a list. */
const put = (
  into: Record<string, unknown>,
  [head = '', ...rest]: readonly string[],
  value: unknown,
): void => {
  if (rest.length === 0) {
    into[head] = value;
    return;
  }
  into[head] ??= {};
  put(into[head] as Record<string, unknown>, rest, value); // made one line above
};

type Tree = Readonly<Record<string, unknown>>;

/** The entries of a group that has numbered places, in their order. */
const listOf = (group: unknown): readonly object[] =>
  Object.entries((group ?? {}) as Tree)
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([, entry]) => entry as object); // a group's places hold objects: their columns have longer paths

const rowOf = (filled: readonly Column[], values: ReadonlyMap<string, unknown>): SheetRow => {
  const tree: Record<string, unknown> = {};
  for (const column of filled) put(tree, column.path, values.get(pathOf(column)));
  const { village, caregiverName, whom, paperOn = null, ...groups } = tree;
  const lists = Object.fromEntries(
    ['children', 'views', 'emergencies']
      .filter((group) => group in groups)
      .map((group) => [group, listOf(groups[group])]),
  );
  // Village, caregiver and the first child are there: `missingColumn` found no gap. Each cell is of its column's kind.
  return {
    village,
    caregiverName,
    paperOn,
    children: listOf(whom).map((child) => ({ idNumber: null, ...child })),
    groups: { ...groups, ...lists, ...screenOf(groups['caregiver']) },
  } as unknown as SheetRow;
};

/** No bar and no condition is an empty cell. */
const screenOf = (caregiver: unknown): Tree =>
  caregiver === undefined ? {} : { caregiver: { bars: [], conditions: [], ...(caregiver as object) } };

/** Stands in for ids that are found later. */
const SOME = { person: 'pe_aaaaaaaaaaaa', child: 'ch_aaaaaaaaaaaa' } as const;

/** The schema's own lengths and counts, said with the column they are about. */
const fits = (row: SheetRow): ReadRow => {
  for (const [group, value] of Object.entries(row.groups)) {
    const schema = agreementContent.shape[group as Group];
    const parsed = schema.safeParse(withIds(group, value));
    if (parsed.success) continue;
    const [issue] = parsed.error.issues;
    const path = [group, ...(issue?.path ?? []).map(String)].join('.');
    const column =
      columns.find((each) => pathOf(each) === path) ?? columns.find(({ path: [head] }) => head === group);
    return wrong(column?.name ?? null, saysOf(issue));
  }
  return { ok: true, row };
};

const withIds = (group: string, value: unknown): unknown => {
  if (group === 'caregiver') return { ...(value as object), personId: SOME.person };
  if (group !== 'children' && group !== 'views') return value;
  return (value as readonly object[]).map((each) => ({ ...each, childId: SOME.child }));
};

const saysOf = (issue: { readonly code?: string | undefined } | undefined): string => {
  if (issue?.code === 'too_big') return '写得太长或数字太大，请改短些。';
  if (issue?.code === 'too_small') return '填得不够，请补上（急事联系人至少两个，一式至少三份）。';
  return '格式不对，请照模板里的提示填。';
};
