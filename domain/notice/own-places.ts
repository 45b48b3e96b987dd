import type { ActorRole } from '../../contracts/vocabulary/role';
import type { Actor } from '../access/acting-role';
import type { SenderRole } from './decide-sender';

/** A school that somebody teaches at, and which classes of it; null: the whole school. */
export type OwnSchool = { readonly school: string; readonly classes: readonly string[] | null };

/** As whom somebody composes, and the places and schools that are theirs. */
export type OwnPlaces = {
  readonly role: SenderRole;
  readonly regions: readonly string[];
  readonly schools: readonly OwnSchool[];
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
  if (posts.length === 0) return null;
  const distinct = (values: readonly string[]) => [...new Set(values)].sort();
  const regions = distinct(posts.map(({ region }) => region));
  const schools = distinct(posts.map(({ school }) => school)).map((school): OwnSchool => {
    const classes = posts.filter((post) => post.school === school).map((post) => post.class ?? null);
    const own = classes.filter((one) => one !== null);
    return { school, classes: own.length < classes.length ? null : distinct(own) };
  });
  return { role: 'teacher', regions, schools };
};
