import type { leaveWord } from '../../../contracts/voice-letter';
import { allow, refuse } from '../../../domain/decision';
import { decideMentorWord } from '../../../domain/mentor-word/decide-word';
import type { Handler } from '../../handler';
import { findChildPlace } from '../../stores/mentor-words/find-child-place';

/** `mentorWord.leave`: by the child, because a teacher sees the own pupils and not their household. */
export const handleLeaveWord: Handler<typeof leaveWord> = async ({ childId, words }, context) => {
  const place = await findChildPlace(context.tx, childId);
  if (place === null) return refuse('record.notFound', { fields: ['childId'] });
  const acting = context.actFor([place]);
  if (!acting.ok) return acting;
  const by = {
    as: acting.value === 'teacher' ? ('teacher' as const) : ('director' as const),
    name: context.actor.name ?? '',
  };
  const changed = await context.changeCareFiles(acting.value, {
    householdIds: [place.householdId],
    decide: (file, _rules, occasion) => decideMentorWord(file, { childId, words, ...by }, occasion),
  });
  if (!changed.ok) return changed;
  const [answer] = changed.value.answers;
  return answer === undefined ? refuse('record.notFound') : allow({ ...answer });
};
