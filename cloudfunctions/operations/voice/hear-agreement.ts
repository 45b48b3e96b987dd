import type { hearAgreement } from '../../../contracts/voice';
import { allow, refuse } from '../../../domain/decision';
import { heardPieces } from '../../evidence/heard-pieces';
import type { Handler } from '../../handler';
import { findAgreement } from '../../stores/agreements/find-agreement';
import { findVoices } from '../../stores/voices/find-voices';
import { subjectOfAgreement } from '../../stores/voices/want-recordings';

/** `voice.hearAgreement`: for the agreement's own family. Looking at the text has left the trace; this says less than it. */
export const handleHearAgreement: Handler<typeof hearAgreement> = async ({ agreementId }, context) => {
  const found = await findAgreement(context.tx, agreementId);
  if (found === null) return refuse('agreement.notFound');
  const acting = context.actFor([{ householdId: found.household_id, villageCode: found.village_code }]);
  if (!acting.ok) return acting;
  const subject = subjectOfAgreement({ id: agreementId, version: found.version });
  return allow({ pieces: await heardPieces(await findVoices(context.tx, subject)) });
};
