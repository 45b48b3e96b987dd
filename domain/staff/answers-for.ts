import type { StaffRole } from '../../contracts/vocabulary/role';

/** A post that runs on the day that is asked about. */
export type RunningPost = {
  readonly personId: string;
  readonly role: StaffRole;
  readonly region: string;
  /** Whose work this post is, where it is a cover; null for a post of one's own. */
  readonly coverOf: string | null;
};

/** What somebody has to answer for: work of a place, and whose it is by its kind. */
export type Work = { readonly assignee: StaffRole; readonly region: string };

/** Who answers, and on which rung they were found. Nobody at all: the installation has no county officer. */
export type Answering = {
  readonly rung: 'director' | 'cover' | 'supervisor' | 'county' | 'nobody';
  readonly personIds: readonly string[];
};

/**
 * Who answers for a piece of work today, so that no open task is nobody's: the place's directors who are not away, else
 * whoever covers them, else the township's supervisor, else the county. `care_enter` gives the same people the director's
 * rights while nobody holds the village; a test holds the two equal.
 */
export const answersFor = (posts: readonly RunningPost[], { assignee, region }: Work): Answering => {
  const above = posts.filter((post) => region.startsWith(post.region));
  const directors = above.filter(({ role }) => role === 'director');
  const covered = new Set(directors.flatMap(({ coverOf }) => coverOf ?? []));
  const rungs = [
    {
      rung: 'director',
      of: directors.filter(({ coverOf, personId }) => coverOf === null && !covered.has(personId)),
    },
    { rung: 'cover', of: directors.filter(({ coverOf }) => coverOf !== null) },
    { rung: 'supervisor', of: above.filter(({ role }) => role === 'supervisor') },
    { rung: 'county', of: above.filter(({ role }) => role === 'county') },
  ] as const;
  const from = { director: 0, supervisor: 2, county: 3 }[assignee];
  const found = rungs.slice(from).find(({ of }) => of.length > 0);
  return found === undefined
    ? { rung: 'nobody', personIds: [] }
    : { rung: found.rung, personIds: [...new Set(found.of.map(({ personId }) => personId))].sort() };
};
