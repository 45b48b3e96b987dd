import type { Actor } from '../access/acting-role';

/**
 * The places that a reader of many places asks about, and as what: the own ones, or one that lies in them; null where it
 * does not. A county that is a supervisor too reads as the county.
 */
export const placesOf = (
  { grants }: Pick<Actor, 'grants'>,
  under: string | undefined,
): { readonly role: 'supervisor' | 'county'; readonly within: readonly string[] } | null => {
  for (const role of ['county', 'supervisor'] as const) {
    const own = grants.filter((grant) => grant.role === role).map(({ region }) => region);
    if (own.length === 0) continue;
    if (under === undefined) return { role, within: own };
    if (own.some((region) => under.startsWith(region))) return { role, within: [under] };
  }
  return null;
};
