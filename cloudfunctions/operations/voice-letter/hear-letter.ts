import type { hearLetter } from '../../../contracts/voice-letter';
import { allow, refuse } from '../../../domain/decision';
import { decideHear } from '../../../domain/voice-letter/decide-letter';
import type { Handler } from '../../handler';
import { findLetter } from '../../stores/voice-letters/find-letter';

/** `voiceLetter.hear`: so that whoever spoke sees that it was heard. */
export const handleHearLetter: Handler<typeof hearLetter> = async ({ letterId }, context) => {
  const letter = await findLetter(context.tx, letterId);
  if (letter === null) return refuse('record.notFound', { fields: ['letterId'] });
  const acting = context.actFor([letter]);
  if (!acting.ok) return acting;
  const changed = await context.changeCareFiles(acting.value, {
    householdIds: [letter.householdId],
    also: { voice: letterId },
    decide: (file, _rules, occasion) => decideHear(file, letterId, occasion),
  });
  return changed.ok ? allow({ letterId }) : changed;
};
