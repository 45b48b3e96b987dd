import type { takeBackWord } from '../../../contracts/voice-letter';
import { allow, refuse } from '../../../domain/decision';
import { decideWithdrawWord } from '../../../domain/mentor-word/decide-word';
import type { Handler } from '../../handler';
import { findWordPlace } from '../../stores/mentor-words/find-word-place';

/** `mentorWord.takeBack`: its author alone sees it, beside the family. */
export const handleTakeBackWord: Handler<typeof takeBackWord> = async ({ wordId }, context) => {
  const place = await findWordPlace(context.tx, wordId);
  if (place === null) return refuse('record.notFound', { fields: ['wordId'] });
  const acting = context.actFor([place]);
  if (!acting.ok) return acting;
  const changed = await context.changeCareFiles(acting.value, {
    householdIds: [place.householdId],
    also: { voice: wordId },
    decide: (file, _rules, occasion) => decideWithdrawWord(file, wordId, occasion),
  });
  return changed.ok ? allow({ wordId }) : changed;
};
