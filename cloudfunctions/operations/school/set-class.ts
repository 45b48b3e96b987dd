import type { setClass } from '../../../contracts/school';
import { allow, refuse } from '../../../domain/decision';
import { decideClass } from '../../../domain/school/decide-class';
import { maySetClass } from '../../../domain/school/posts';
import type { Handler } from '../../handler';
import { findPupilPlaces } from '../../stores/schools/find-pupil-places';

/** `school.setClass`: one tap a child, several at once. */
export const handleSetClass: Handler<typeof setClass> = async ({ childIds, className }, context) => {
  const places = await findPupilPlaces(context.tx, childIds);
  if (places === null) return refuse('record.notFound', { fields: ['childIds'] });
  const acting = context.actFor(places);
  if (!acting.ok) return acting;
  const pupils = places.flatMap(({ villageCode, pupils: own }) =>
    own.map((pupil) => ({ ...pupil, villageCode })),
  );
  if (!maySetClass(context.actor.posts ?? [], pupils, className))
    return refuse('school.ownClassOnly', { fields: ['className'] });

  const changed = await context.changeCareFiles(acting.value, {
    householdIds: places.map(({ householdId }) => householdId),
    decide: (file, _rules, occasion) => decideClass(file, { childIds, className }, occasion),
  });
  if (!changed.ok) return changed;
  return allow({ changed: changed.value.answers.reduce((sum, answer) => sum + answer, 0) });
};
