import type { ImportRow } from '../../../domain/import/read-lines';
import type { RowProblem, SheetRow } from '../../../domain/import/read-row';
import { lookUpHashes } from '../../platform/field-encryption';
import type { Tx } from '../../platform/database/connection';
import { findImportMatches, type ImportMatch } from '../../stores/import/find-import-matches';

/** A row whose children are found, in one household. */
export type MatchedRow = {
  readonly line: number;
  readonly row: SheetRow;
  readonly childIds: readonly string[];
  readonly householdId: string;
  readonly villageCode: string;
};

export type Matched = {
  readonly rows: readonly MatchedRow[];
  readonly problems: ReadonlyMap<number, RowProblem>;
};

const PROBLEMS = {
  none: '名册里没有这个孩子，请核对姓名、生日和村名，或先登记孩子。',
  several: '名册里有几个同名同生日的孩子，请填上身份证号。',
  apart: '这几个孩子不在同一户，请分成几行。',
} as const;

/** Which households these rows are about; what can't be told is said and left out. */
export const matchRows = async (tx: Tx, rows: readonly ImportRow[]): Promise<Matched> => {
  const wanted = rows.flatMap(({ line, row }) => (row === null ? [] : [{ line, row }]));
  const matches = await findImportMatches(
    tx,
    wanted.flatMap(({ line, row }) =>
      row.children.map(({ name, birthOn, idNumber }, position) => ({
        line,
        position,
        village: row.village,
        name,
        birthOn,
        hashes: idNumber === null ? [] : lookUpHashes('child.id_number', idNumber.toUpperCase()),
      })),
    ),
  );
  const judged = wanted.map(({ line, row }) => ({ line, row, of: matchOf(row, line, matches) }));
  return {
    rows: judged.flatMap(({ line, row, of }) => ('says' in of ? [] : [{ line, row, ...of }])),
    problems: new Map(judged.flatMap(({ line, of }) => ('says' in of ? [[line, of] as const] : []))),
  };
};

const matchOf = (
  row: SheetRow,
  line: number,
  matches: readonly ImportMatch[],
): RowProblem | Omit<MatchedRow, 'line' | 'row'> => {
  const own = row.children.map((_, position) =>
    matches.filter((match) => match.line === line && match.position === position),
  );
  const bad = own.findIndex((found) => found.length !== 1);
  if (bad >= 0) {
    const column = `孩子${String(bad + 1)}姓名`;
    return { column, says: own[bad]?.length === 0 ? PROBLEMS.none : PROBLEMS.several };
  }
  const found = own.flat();
  const [first] = found;
  if (first === undefined || found.some(({ householdId }) => householdId !== first.householdId))
    return { column: '孩子1姓名', says: PROBLEMS.apart };
  const { householdId, villageCode } = first;
  return { householdId, villageCode, childIds: found.map(({ childId }) => childId) };
};
