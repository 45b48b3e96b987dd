import { MOST_LETTER_BYTES, type sendLetter } from '../../../contracts/voice-letter';
import { fileKindOf } from '../../../domain/agreement/file-kind';
import { allow, refuse } from '../../../domain/decision';
import { decideSend } from '../../../domain/voice-letter/decide-letter';
import { letterPath } from '../../../domain/voice-letter/letter-path';
import type { Context, Handler } from '../../handler';
import { sha256OfBytes } from '../../platform/digest';
import { logBug } from '../../platform/log';
import { removeStoredFile } from '../../platform/remove-stored-file';
import { storeFile } from '../../platform/store-file';
import { findLetter, type LetterRow } from '../../stores/voice-letters/find-letter';

/** The file goes where it was begun, as often as it is sent: two uploads are one file. What was sent already stays as it is. */
const stored = async (letterId: string, letter: LetterRow, content: Buffer) => {
  const sha256 = sha256OfBytes(content);
  if (letter.state !== 'begun') return { letterId, fileId: letter.fileId ?? '', bytes: 0, sha256 };
  const fileId = await storeFile({
    path: letterPath({ householdId: letter.householdId, letterId }),
    content,
  });
  return { letterId, fileId, bytes: content.length, sha256 };
};

/** Only an MP3 by its own bytes, and no larger than a minute. */
const faultOf = (content: Buffer) => {
  if (content.length > MOST_LETTER_BYTES) return refuse('attachment.tooLarge', { fields: ['content'] });
  return fileKindOf(content) === 'audio/mpeg'
    ? null
    : refuse('attachment.notThatKind', { fields: ['content'] });
};

/** It was taken away while it was on its way: nothing is left lying where nobody knows of it. */
const takeBack = async (letterId: string, householdId: string): Promise<void> => {
  try {
    await removeStoredFile(letterPath({ householdId, letterId }));
  } catch (error) {
    logBug('voice-letter', { letter: letterId }, error);
  }
};

const ownLetter = async ({ tx, actor }: Context, letterId: string): Promise<LetterRow | null> => {
  const letter = await findLetter(tx, letterId);
  return letter?.personId === actor.id ? letter : null;
};

/**
 * `voiceLetter.send`: checked, stored, and only then there for the family. Killed in between it is begun as before: sent
 * again it lies in the same place, and what is never sent again is found by housekeeping.
 */
export const handleSendLetter: Handler<typeof sendLetter> = async ({ letterId, content }, context) => {
  const letter = await ownLetter(context, letterId);
  if (letter === null) return refuse('record.notFound', { fields: ['letterId'] });
  const acting = context.actFor([letter]);
  if (!acting.ok) return acting;
  const bytes = Buffer.from(content, 'base64');
  const wrong = faultOf(bytes);
  if (wrong !== null) return wrong;
  if (letter.state !== 'begun' && letter.state !== 'sent') return refuse('voiceLetter.gone');

  const file = await stored(letterId, letter, bytes);
  const changed = await context.changeCareFiles(acting.value, {
    householdIds: [letter.householdId],
    also: { voice: letterId },
    decide: (careFile, rules, occasion) => decideSend(careFile, file, { rules, occasion }),
  });
  if (!changed.ok) {
    if (letter.state === 'begun') await takeBack(letterId, letter.householdId);
    return changed;
  }
  const [answer] = changed.value.answers;
  return answer === undefined ? refuse('record.notFound') : allow({ letterId, ...answer });
};
