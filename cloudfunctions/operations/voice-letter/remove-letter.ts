import type { removeLetter } from '../../../contracts/voice-letter';
import { allow, refuse } from '../../../domain/decision';
import { decideRemove, mayRemove } from '../../../domain/voice-letter/decide-letter';
import { familySide } from '../../../domain/voice-letter/family-side';
import { letterPath } from '../../../domain/voice-letter/letter-path';
import type { Handler } from '../../handler';
import { logBug } from '../../platform/log';
import { removeStoredFile } from '../../platform/remove-stored-file';
import { findLetter } from '../../stores/voice-letters/find-letter';

/** Erased at once; while the storage does not answer, housekeeping asks it again. */
const erase = async (letterId: string, householdId: string): Promise<boolean> => {
  try {
    await removeStoredFile(letterPath({ householdId, letterId }));
    return true;
  } catch (error) {
    logBug('voice-letter', { letter: letterId }, error);
    return false;
  }
};

/** `voiceLetter.remove`: the file first, so that nothing is told as gone that still lies there unknown. */
export const handleRemoveLetter: Handler<typeof removeLetter> = async ({ letterId }, context) => {
  const letter = await findLetter(context.tx, letterId);
  if (letter === null) return refuse('record.notFound', { fields: ['letterId'] });
  const acting = context.actFor([letter]);
  if (!acting.ok) return acting;
  const side = familySide(acting.value);
  if (!mayRemove(letter, { personId: context.actor.id, side })) return refuse('record.notYours');
  if (letter.state !== 'begun' && letter.state !== 'sent') return allow({ letterId });

  const fileGone = await erase(letterId, letter.householdId);
  const changed = await context.changeCareFiles(acting.value, {
    householdIds: [letter.householdId],
    also: { voice: letterId },
    decide: (file, _rules, occasion) => decideRemove(file, { letterId, side, fileGone }, occasion),
  });
  return changed.ok ? allow({ letterId }) : changed;
};
