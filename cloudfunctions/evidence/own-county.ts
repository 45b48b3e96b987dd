import type { Actor } from '../../domain/access/acting-role';

/** The county somebody works or teaches in; where a person has posts in several, the first one's. */
export const ownCounty = ({ grants, posts }: Pick<Actor, 'grants' | 'posts'>): string =>
  (grants.find(({ role }) => role === 'county') ?? grants[0] ?? posts?.[0])?.region.slice(0, 6) ?? '';

/** The counties whose officer somebody is. */
export const officesOf = ({ grants }: Pick<Actor, 'grants'>): readonly string[] =>
  grants.filter(({ role }) => role === 'county').map(({ region }) => region);
