/** An urgent notice that was asked for, and what became of it. */
export type AskedNotice = {
  readonly senderId: string | null;
  readonly regions: readonly string[];
  readonly needsApproval: boolean;
  /** Approved or withdrawn already. */
  readonly ended: boolean;
};

/** Somebody's posts: the roles, each with its place. */
export type Posts = readonly { readonly role: string; readonly region: string }[];

/** A second person's post covers a place the notice goes to, or is itself reached by it. */
export const isReached = (notice: AskedNotice, posts: Posts): boolean =>
  posts.some(
    ({ role, region }) =>
      (role === 'county' || role === 'supervisor') &&
      notice.regions.some((target) => target.startsWith(region) || region.startsWith(target)),
  );

export type SecondPerson = { readonly id: string; readonly grants: Posts };

/** Whether somebody may be the second person: another one than the sender, with a post in the places it goes to. */
export const mayApprove = (notice: AskedNotice, person: SecondPerson): boolean =>
  notice.senderId !== person.id && isReached(notice, person.grants);

export const mayWithdraw = (notice: AskedNotice, person: SecondPerson): boolean =>
  notice.senderId === person.id || isReached(notice, person.grants);
