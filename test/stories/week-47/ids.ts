import { demoId } from '../../../local/demo/demo-id';
import { families, villages } from './fixture';
import type { Family, Village } from './shapes';

/** A row as PostgreSQL reads it from JSON. */
export type Row = Readonly<Record<string, unknown>>;

/** The id of a person (`pe`), household (`hh`), child (`ch`) … by the fixture's key. */
export const idOf = demoId;

export const villageOf = (family: Family): Village => {
  const found = villages.find(({ key }) => key === family.village);
  if (found === undefined) throw new Error(`${family.label} lives nowhere.`);
  return found;
};

export const home = (family: Family) => ({ household_id: idOf('hh', family.key) });
export const since = (family: Family) => ({ from_on: family.opened, to_on: null });

/** Rows for every child of the county. */
export const ofChildren = (of: (family: Family, childId: string) => readonly Row[]): readonly Row[] =>
  families.flatMap((family) => family.children.flatMap(({ key }) => of(family, idOf('ch', key))));
