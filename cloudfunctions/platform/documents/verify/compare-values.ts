import { canonicalJson, isList, type JsonValue } from '../canonical-json';

/** One place where two records differ. `undefined`: not there at all. */
export type Difference = {
  /** `sections[2].blocks[0].rows[1].value`. */
  readonly path: string;
  readonly ours: JsonValue | undefined;
  readonly theirs: JsonValue | undefined;
};

/** All the places where `theirs` (from a PDF) differs from `ours` (from the records), deepest first known. */
export function compareValues(ours: JsonValue, theirs: JsonValue): readonly Difference[] {
  return compareAt('', ours, theirs);
}

function compareAt(
  path: string,
  ours: JsonValue | undefined,
  theirs: JsonValue | undefined,
): readonly Difference[] {
  if (ours !== undefined && theirs !== undefined) {
    if (canonicalJson(ours) === canonicalJson(theirs)) return [];
    const left = fieldsOf(ours);
    const right = fieldsOf(theirs);
    if (left !== null && right !== null && isListed(ours) === isListed(theirs)) {
      return [...new Set([...left.keys(), ...right.keys()])].flatMap((key) =>
        compareAt(isListed(ours) ? `${path}[${key}]` : join(path, key), left.get(key), right.get(key)),
      );
    }
  }
  return [{ path, ours, theirs }];
}

const isListed = (value: JsonValue): boolean => isList(value);

const join = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

function fieldsOf(value: JsonValue): ReadonlyMap<string, JsonValue> | null {
  if (typeof value !== 'object' || value === null) return null;
  return new Map(Object.entries(value));
}
