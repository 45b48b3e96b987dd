type Part = { readonly personId: string | null; readonly holds: boolean };

/**
 * The parts of an assignment that are somebody's own among those in their sight: sent to them, or to a village where whoever
 * it was sent to is no director any more. So a part never belongs to nobody.
 */
export const ownParts = <Of extends Part>(parts: readonly Of[], me: string): readonly Of[] =>
  parts.filter(({ personId, holds }) => personId === me || !holds);
