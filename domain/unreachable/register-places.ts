import type { Actor } from '../access/acting-role';

/** The places of the register that somebody asks about, and whether names may be told there; null: none of the own. */
export type RegisterPlaces = { readonly places: readonly string[]; readonly named: boolean };

/**
 * Numbers go up, names don't (0034): a director reads the own villages by name, a supervisor one village at a time, a county
 * numbers alone.
 */
export const registerPlaces = (
  { grants }: Pick<Actor, 'grants'>,
  under: string | undefined,
): RegisterPlaces | null => {
  const own = grants.map(({ region }) => region);
  if (own.length === 0) return null;
  const reads = (place: string): boolean =>
    grants.some(({ role, region }) => role !== 'county' && place.startsWith(region));
  if (under !== undefined)
    return own.some((region) => under.startsWith(region))
      ? { places: [under], named: under.length === 12 && reads(under) }
      : null;
  return { places: own, named: own.every((region) => region.length === 12) };
};
