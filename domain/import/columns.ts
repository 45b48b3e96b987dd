import type * as z from 'zod/mini';
import { agreementContent } from '../../contracts/agreement-content';
import { cellWords } from './cell-words';
import { headings, keyHeadings } from './headings';

/** How a cell is read and written. */
export type CellKind =
  | { readonly is: 'day' | 'text' | 'whole' | 'yes-no' }
  | { readonly is: 'one-of' | 'some-of'; readonly codes: readonly string[] };

/** One column of the sheet: a field of the agreement, or one of those that say whom the row is about. */
export type Column = {
  readonly name: string;
  /** Where the value goes: `['term', 'from']`, `['children', '0', 'health']`. */
  readonly path: readonly string[];
  readonly kind: CellKind;
  readonly optional: boolean;
  readonly example: string;
};

/** Children and contacts that one row has room for; larger families are drafted by hand. */
export const CHILDREN = 4;
export const CONTACTS = 5;

type Leaf = { readonly path: readonly string[]; readonly kind: CellKind; readonly optional: boolean };
/** What zod says of a schema; `zod/mini` has no other door to it. */
type Def = {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly innerType?: z.core.$ZodType;
  readonly element?: z.core.$ZodType;
  readonly entries?: Readonly<Record<string, string>>;
  readonly format?: string;
};
const defOf = (schema: z.core.$ZodType): Def => schema._zod.def;

/** Ids are found, never typed. */
const isId = (key: string): boolean => /Ids?$/.test(key);

const leavesOf = (
  schema: z.core.$ZodType,
  path: readonly string[] = [],
  optional = false,
): readonly Leaf[] => {
  const def = defOf(schema);
  if (def.innerType !== undefined) return leavesOf(def.innerType, path, true);
  if (def.shape !== undefined) {
    return Object.entries(def.shape).flatMap(([key, field]) =>
      isId(key) ? [] : leavesOf(field, [...path, key], optional),
    );
  }
  if (def.element === undefined) return [{ path, kind: kindOf(def), optional }];
  const { entries } = defOf(def.element);
  if (entries === undefined) return leavesOf(def.element, path, optional);
  return [{ path, kind: { is: 'some-of', codes: Object.values(entries) }, optional: true }];
};

const kindOf = ({ type, format, entries }: Def): CellKind => {
  if (entries !== undefined) return { is: 'one-of', codes: Object.values(entries) };
  if (type === 'boolean') return { is: 'yes-no' };
  if (type === 'number') return { is: 'whole' };
  return { is: format === 'date' ? 'day' : 'text' };
};

/** Every field of the agreement that a row can hold, in the order of the form. */
export const contentLeaves: readonly Leaf[] = leavesOf(agreementContent);

const columnOf = (leaf: Leaf, at?: { readonly position: number; readonly word: string }): Column => {
  const [group = '', ...rest] = leaf.path;
  const { name, example } = headings[leaf.path.join('.')] ?? { name: leaf.path.join('.'), example: '' };
  if (at === undefined) return { ...leaf, name, example };
  return {
    ...leaf,
    path: [group, String(at.position), ...rest],
    name: `${at.word}${String(at.position + 1)}${name}`,
    // One example child, and the two contacts that every agreement has.
    example: at.position === 0 || (group === 'emergencies' && at.position === 1) ? example : '',
  };
};

const key = (
  { name, example }: (typeof keyHeadings)[keyof typeof keyHeadings],
  path: readonly string[],
  rest: Pick<Column, 'kind' | 'optional'>,
): Column => ({ name, example, path, ...rest });

const TEXT = { is: 'text' } as const;
const DAY = { is: 'day' } as const;

const childColumns = (position: number): readonly Column[] => {
  const word = '孩子';
  const at = (path: string, { name, example }: { name: string; example: string }) => ({
    name: `${word}${String(position + 1)}${name}`,
    example: position === 0 ? example : '',
    path: ['whom', String(position), path],
  });
  return [
    { ...at('name', keyHeadings.childName), kind: TEXT, optional: false },
    { ...at('birthOn', keyHeadings.childBirth), kind: DAY, optional: false },
    { ...at('idNumber', keyHeadings.childIdNumber), kind: TEXT, optional: true },
    ...contentLeaves
      .filter(({ path: [group] }) => group === 'children' || group === 'views')
      .map((leaf) => columnOf(leaf, { position, word })),
  ];
};

const positions = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);
const repeated = ['children', 'views', 'emergencies'];

/** The sheet: one row an agreement. The form, the printed text and these columns come from one schema. */
export const columns: readonly Column[] = [
  key(keyHeadings.village, ['village'], { kind: TEXT, optional: false }),
  key(keyHeadings.caregiver, ['caregiverName'], { kind: TEXT, optional: false }),
  ...positions(CHILDREN).flatMap(childColumns),
  ...contentLeaves
    .filter(({ path: [group = ''] }) => !repeated.includes(group))
    .map((leaf) => columnOf(leaf)),
  ...positions(CONTACTS).flatMap((position) =>
    contentLeaves
      .filter(({ path: [group] }) => group === 'emergencies')
      .map((leaf) => columnOf(leaf, { position, word: '' })),
  ),
  key(keyHeadings.paperOn, ['paperOn'], { kind: DAY, optional: true }),
];

/** What may stand in a column, in words for the person who fills it in. */
export const hintOf = ({ kind, optional }: Column): string => {
  const may = optional ? '，可不填' : '';
  if (kind.is === 'day') return `日期，如 2026-03-01${may}`;
  if (kind.is === 'yes-no') return `是/否${may}`;
  if (kind.is === 'whole') return `整数${may}`;
  if (!('codes' in kind)) return `文字${may}`;
  const listed = kind.codes.map((code) => cellWords[code] ?? code).join('/');
  return kind.is === 'one-of' ? `选一个：${listed}${may}` : `可选几个，用顿号隔开：${listed}${may}`;
};
