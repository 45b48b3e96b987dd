/** Where somebody teaches: a class, or without one (null, or left out) as the contact person the whole school. */
export type SchoolPost = {
  readonly school: string;
  /** The area its pupils are looked for in. */
  readonly region: string;
  readonly class?: string | null;
};
/** A pupil's place at a school. */
export type PupilPlace = {
  readonly school: string;
  readonly className: string | null;
  readonly villageCode: string;
};

/** Whether a post is for this pupil: of the whole school; of the own class and of no class yet. */
export const isPupilOf = ({ school, region, class: own = null }: SchoolPost, pupil: PupilPlace): boolean =>
  pupil.school === school &&
  pupil.villageCode.startsWith(region) &&
  (own === null || pupil.className === null || pupil.className === own);

/** Whether somebody may put these pupils into this class: a contact person into any, a teacher into the own one, and out of it. */
export const maySetClass = (
  posts: readonly SchoolPost[],
  pupils: readonly PupilPlace[],
  className: string | null,
): boolean =>
  pupils.every((pupil) =>
    posts.some((post) => {
      if (!isPupilOf(post, pupil)) return false;
      const own = post.class ?? null;
      return own === null || (className === null ? pupil.className === own : className === own);
    }),
  );

type Given = { readonly school: string; readonly region: string; readonly className: string | null };
type Giver = {
  readonly grants: readonly { readonly role: string; readonly region: string; readonly standIn?: true }[];
  readonly posts?: readonly SchoolPost[];
};

/**
 * Whether somebody gives and ends this post: a township or county those of its area, a contact person those for classes of
 * the own school. A director gives none, and nobody stands in for the giving.
 */
export const mayGivePost = ({ grants, posts = [] }: Giver, { school, region, className }: Given): boolean =>
  grants.some((own) => own.role !== 'director' && own.standIn !== true && region.startsWith(own.region)) ||
  (className !== null &&
    posts.some((post) => (post.class ?? null) === null && post.school === school && post.region === region));
