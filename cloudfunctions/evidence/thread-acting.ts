import type { ThreadRole, ThreadSide } from '../../contracts/vocabulary/thread';
import type { TriedPlace } from '../../domain/access/acting-role';
import { formatDay } from '../../domain/calendar/calendar-day';
import { sidesOfCase } from '../../domain/access/sides-of-case';
import { allow, type Decision, refuse } from '../../domain/decision';
import { isOfFamily } from '../../domain/thread/decide-line';
import type { Context } from '../handler';
import { findTaught, type ThreadChild } from '../stores/threads/find-thread-place';

/** The place that the first wall is asked about: a teacher by the pupil; a director by the village, of residence or of registration. */
const placeOf = (context: Context, child: ThreadChild, side: ThreadSide): TriedPlace => {
  const { householdId, villageCode, registeredCode, school, className } = child;
  if (side === 'teacher') return { householdId, villageCode, pupils: [{ school: school ?? '', className }] };
  const sides = sidesOfCase(context.actor, child);
  const registration = !sides.includes('residence') && sides.includes('registration');
  return { householdId, villageCode: registration ? registeredCode : villageCode };
};

/**
 * As what the caller may take part in a child's thread with one side. A pupil of no class yet is its school's contact person's
 * to talk about; a director has no part in what is said to the school, nor a teacher in what is said to the village.
 */
export const threadActing = (
  context: Context,
  child: ThreadChild,
  side: ThreadSide,
): Decision<ThreadRole, 'access.denied'> => {
  const acting = context.actFor([placeOf(context, child, side)]);
  if (!acting.ok) return acting;
  const role = acting.value;
  if (role === 'guardian' || role === 'caregiver') return allow(role);
  if (role !== side) return refuse('access.denied');
  if (side === 'director') return allow(side);
  const { school, className, villageCode } = child;
  const teaches = (context.actor.posts ?? []).some(
    (post) =>
      post.school === school &&
      villageCode.startsWith(post.region) &&
      ((post.class ?? null) === null || post.class === className),
  );
  return teaches ? allow(side) : refuse('access.denied');
};

/** Whether anybody reads what a family writes: the village always has somebody who answers for it; a school may not be here. */
export const isSomebodyThere = async (
  { tx, today }: Context,
  { childId }: Pick<ThreadChild, 'childId'>,
  as: { readonly side: ThreadSide; readonly role: ThreadRole },
): Promise<boolean> =>
  as.side === 'director' ||
  !isOfFamily(as.role) ||
  (await findTaught(tx, [childId], formatDay(today))).has(childId);
