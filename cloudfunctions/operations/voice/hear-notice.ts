import type { hearNotice } from '../../../contracts/voice';
import { allow, refuse } from '../../../domain/decision';
import { heardPieces } from '../../evidence/heard-pieces';
import type { Handler } from '../../handler';
import { findNoticePlaces } from '../../stores/notices/find-notice-places';
import { findVoices } from '../../stores/voices/find-voices';

/** `voice.hearNotice`: for whoever received the notice. */
export const handleHearNotice: Handler<typeof hearNotice> = async ({ noticeId }, context) => {
  const places = await findNoticePlaces(context.tx, { noticeId, personId: context.actor.id });
  if (places.length === 0) return refuse('notice.notFound');
  return allow({ pieces: await heardPieces(await findVoices(context.tx, noticeId)) });
};
