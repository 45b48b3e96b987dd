import type { RowProblem, SheetRow } from './read-row';

/** A child of the files that a place of a row may mean. */
export type ImportMatch = {
  readonly line: number;
  readonly position: number;
  readonly childId: string;
  readonly householdId: string;
  readonly villageCode: string;
};

/** Whom a row is about: its children, found in one household. */
export type RowMatch = {
  readonly childIds: readonly string[];
  readonly householdId: string;
  readonly villageCode: string;
};

const PROBLEMS = {
  none: '名册里没有这个孩子，请核对姓名、生日和村名，或先登记孩子。',
  several: '名册里有几个同名同生日的孩子，请填上身份证号。',
  apart: '这几个孩子不在同一户，请分成几行。',
} as const;

/** One child a place, all in one household; else what is wrong, with the column to look at. */
export const matchRow = (
  row: SheetRow,
  line: number,
  matches: readonly ImportMatch[],
): RowProblem | RowMatch => {
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
