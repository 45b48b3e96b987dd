import type { openLetter } from '../../../contracts/voice-letter';
import { allow, refuse } from '../../../domain/decision';
import type { Handler } from '../../handler';
import { addressesOf } from '../../platform/file-addresses';
import { logBug } from '../../platform/log';
import { findLetter } from '../../stores/voice-letters/find-letter';

/** Long enough to hear it twice on a slow network, too short to be passed on. */
const SECONDS = 10 * 60;

/** `voiceLetter.open`: an address for the family's own phones. */
export const handleOpenLetter: Handler<typeof openLetter> = async ({ letterId }, context) => {
  const letter = await findLetter(context.tx, letterId);
  if (letter === null) return refuse('record.notFound', { fields: ['letterId'] });
  const acting = context.actFor([letter]);
  if (!acting.ok) return acting;
  const { fileId, seconds } = letter;
  if (fileId === null) return refuse('voiceLetter.gone');
  try {
    const url = (await addressesOf([fileId], SECONDS)).get(fileId);
    return url === undefined ? refuse('attachment.unavailable') : allow({ url, seconds });
  } catch (error) {
    logBug('voice-letter', { letter: letterId }, error);
    return refuse('attachment.unavailable');
  }
};
