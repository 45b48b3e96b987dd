import type { whoAmI } from '../../../contracts/session';
import { allow } from '../../../domain/decision';
import type { Handler } from '../../handler';

/** `session.who`: answered from the entry statement alone. */
export const handleWhoAmI: Handler<typeof whoAmI> = (_input, { actor }) => {
  const { personId, name, grants, guardianOf, caregiverOf, posts = [] } = actor;
  const roles = [
    ...(guardianOf.length > 0 ? [{ role: 'guardian', region: null }] : []),
    ...(caregiverOf.length > 0 ? [{ role: 'caregiver', region: null }] : []),
    ...grants.map(({ role, region }) => ({ role, region })),
    ...posts.map(({ region }) => ({ role: 'teacher', region })),
  ];
  return Promise.resolve(
    allow({ person: personId === null ? null : { id: personId, name: name ?? '' }, roles }),
  );
};
