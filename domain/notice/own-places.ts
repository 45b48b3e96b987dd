import type { ActorRole } from '../../contracts/vocabulary/role';
import type { Actor } from '../access/acting-role';
import type { SenderRole } from './decide-sender';

/** As whom somebody composes, and the places and schools that are theirs. */
export type OwnPlaces = {
  readonly role: SenderRole;
  readonly regions: readonly string[];
  readonly schools: readonly string[];
};

/** The post with the widest sight first; a teacher who is staff as well writes as staff. Null: no post at all. */
export const ownPlaces = (
  { grants, posts = [] }: Pick<Actor, 'grants' | 'posts'>,
  roles: readonly ActorRole[],
): OwnPlaces | null => {
  for (const role of ['county', 'supervisor', 'director'] as const) {
    const regions = grants.filter((grant) => grant.role === role).map(({ region }) => region);
    if (roles.includes(role) && regions.length > 0) return { role, regions, schools: [] };
  }
  const distinct = (values: readonly string[]) => [...new Set(values)].sort();
  if (posts.length === 0) return null;
  const regions = distinct(posts.map(({ region }) => region));
  return { role: 'teacher', regions, schools: distinct(posts.map(({ school }) => school)) };
};
