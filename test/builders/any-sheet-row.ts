import fc from 'fast-check';
import { CHILDREN, columns, CONTACTS } from '../../domain/import/columns';
import type { SheetRow } from '../../domain/import/read-row';

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
/** What people type, and what they should not: commas, quotes, line breaks, formulas. */
const words = (max: number) =>
  fc
    .string({
      unit: fc.constantFrom(...Array.from('王小雨好，、,"\n;；=+-@1.0 每月')),
      minLength: 1,
      maxLength: Math.min(max, 40),
    })
    .map((text) => text.trim())
    .filter((text) => text !== '');

/** A value that the schema allows for a column. */
const valueOf = ({ kind, path }: (typeof columns)[number]): fc.Arbitrary<unknown> => {
  if (path.at(-1) === 'phone') return fc.stringMatching(/^\d{3,12}$/);
  if (path[0] === 'copies') return fc.integer({ min: 3, max: 9 });
  if ('codes' in kind)
    return kind.is === 'one-of'
      ? fc.constantFrom(...kind.codes)
      : fc.uniqueArray(fc.constantFrom(...kind.codes));
  if (kind.is === 'yes-no') return fc.boolean();
  if (kind.is === 'day') return day;
  return words(path.at(-1) === 'name' ? 20 : 60);
};

const put = (
  into: Record<string, unknown>,
  [head = '', ...rest]: readonly string[],
  value: unknown,
): void => {
  if (rest.length === 0) into[head] = value;
  else put((into[head] ??= {}) as Record<string, unknown>, rest, value);
};

/** A whole row with some children and contacts, every optional cell there or not. */
export const anySheetRow: fc.Arbitrary<SheetRow> = fc
  .record({
    children: fc.integer({ min: 1, max: CHILDREN }),
    contacts: fc.integer({ min: 2, max: CONTACTS }),
  })
  .chain(({ children, contacts }) => {
    const counts: Readonly<Record<string, number>> = {
      whom: children,
      children,
      views: children,
      emergencies: contacts,
    };
    const wanted = columns.filter(
      ({ path: [group = '', place] }) => Number(place) < (counts[group] ?? 1) || counts[group] === undefined,
    );
    const pairs = wanted.map((column) => {
      const own = column.path.includes('ownIncome') ? fc.boolean() : valueOf(column);
      // The two about the income stand together.
      const may = column.optional && !column.path.includes('ownIncome') && column.kind.is !== 'some-of';
      return (may ? fc.option(own, { nil: undefined }) : own).map((value) => [column.path, value] as const);
    });
    return fc.tuple(...pairs);
  })
  .map((pairs) => {
    const tree: Record<string, unknown> = {};
    for (const [path, value] of pairs) if (value !== undefined) put(tree, path, value);
    const {
      village,
      caregiverName,
      whom,
      paperOn = null,
      ...groups
    } = tree as Record<string, Record<string, unknown>>;
    const lists = Object.fromEntries(
      ['children', 'views', 'emergencies'].map((group) => [group, Object.values(groups[group] ?? {})]),
    );
    return {
      village,
      caregiverName,
      paperOn,
      children: Object.values(whom ?? {}).map((child) => ({ idNumber: null, ...(child as object) })),
      groups: { ...groups, ...lists },
    } as unknown as SheetRow;
  });
