import type { Tx } from '../../cloudfunctions/platform/database/connection';
import type { Sight } from './sight';
import type { World } from './world';

/** One exported read of `stores/`, asked for everything the county holds. */
export type ReadCase = {
  /** The exported function's name; a read without a case fails the test. */
  readonly read: string;
  /** What came back, named so that it can be compared: mostly household ids. */
  readonly seen: (tx: Tx, world: World, as: Sight) => Promise<readonly string[]>;
  /** What has to come back: all of one's own and nothing else. */
  readonly owed: (as: Sight, world: World) => readonly string[];
};

/** Asks one by one and keeps what was found. */
export const eachOf = async <Asked>(
  all: readonly Asked[],
  look: (one: Asked) => Promise<string | null | undefined>,
): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const one of all) {
    const answer = await look(one);
    if (answer !== null && answer !== undefined) found.push(answer);
  }
  return found;
};

export const among = <Row extends { readonly household: string }>(
  rows: readonly Row[],
  households: readonly string[],
): readonly Row[] => rows.filter(({ household }) => households.includes(household));
