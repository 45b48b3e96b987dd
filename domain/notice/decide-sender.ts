import type { NoticeAudience } from '../../contracts/notice-audience';
import type { ActorRole } from '../../contracts/vocabulary/role';
import type { Actor } from '../access/acting-role';
import { allow, type Decision, refuse } from '../decision';

/** To whom somebody wants to write, and whether it is to ring at night. */
export type WantedAudience = {
  readonly regions: readonly string[];
  readonly audience?: NoticeAudience | undefined;
  readonly urgent?: boolean | undefined;
};

export type SenderRole = 'director' | 'supervisor' | 'county' | 'teacher';

type Refused = 'notice.ownVillageOnly' | 'notice.ownSchoolOnly' | 'notice.notForSchool';

const isStaff = (role: ActorRole): role is Exclude<SenderRole, 'teacher'> =>
  role === 'director' || role === 'supervisor' || role === 'county';

/**
 * As whom somebody sends: with a post that covers every place, or as a teacher to the own school in the area of the post. A
 * school says neither which children are registered as what, nor anything at night: an absence has a way of its own.
 */
export const decideSender = (
  actor: Pick<Actor, 'grants' | 'posts'>,
  roles: readonly ActorRole[],
  { regions, audience, urgent }: WantedAudience,
): Decision<SenderRole, Refused> => {
  const staff = roles
    .filter(isStaff)
    .find((held) =>
      regions.every((target) =>
        actor.grants.some(({ role, region }) => role === held && target.startsWith(region)),
      ),
    );
  if (staff !== undefined) return allow(staff);
  if (!roles.includes('teacher')) return refuse('notice.ownVillageOnly', { fields: ['regions'] });
  const teaches = (actor.posts ?? []).some(
    ({ school, region, class: own }) =>
      school === audience?.school &&
      ((own ?? null) === null || own === audience.class) &&
      regions.every((target) => target.startsWith(region)),
  );
  if (!teaches) return refuse('notice.ownSchoolOnly', { fields: ['audience.school'] });
  if (urgent === true || audience?.tag !== undefined) return refuse('notice.notForSchool');
  return allow('teacher');
};
