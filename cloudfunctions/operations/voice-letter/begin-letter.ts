import type { beginLetter } from '../../../contracts/voice-letter';
import { allow, refuse } from '../../../domain/decision';
import { decideBegin } from '../../../domain/voice-letter/decide-letter';
import { familySide } from '../../../domain/voice-letter/family-side';
import type { Handler } from '../../handler';
import { findHouseholdPlace } from '../../stores/households/find-household-place';

/** `voiceLetter.begin`: the recording's place, before the file leaves the phone. */
export const handleBeginLetter: Handler<typeof beginLetter> = async (
  { householdId, act, seconds },
  context,
) => {
  const place = await findHouseholdPlace(context.tx, householdId);
  if (place === null) return refuse('record.notFound', { fields: ['householdId'] });
  const acting = context.actFor([place]);
  if (!acting.ok) return acting;
  const changed = await context.changeCareFiles(acting.value, {
    householdIds: [householdId],
    also: { voice: act },
    decide: (file, rules, occasion) =>
      decideBegin(file, { act, seconds, side: familySide(acting.value) }, { rules, occasion }),
  });
  if (!changed.ok) return changed;
  const [answer] = changed.value.answers;
  return answer === undefined ? refuse('record.notFound') : allow({ ...answer });
};
