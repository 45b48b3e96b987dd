import type { acceptTalk } from '../../../contracts/talk';
import { allow, refuse } from '../../../domain/decision';
import { decideAccept } from '../../../domain/talk/decide-talk';
import type { Handler } from '../../handler';
import { findTalkPlace } from '../../stores/talks/find-talk-place';

/** `talk.accept`: the asker reads who will call. */
export const handleAcceptTalk: Handler<typeof acceptTalk> = async ({ talkId }, context) => {
  const place = await findTalkPlace(context.tx, talkId);
  if (place === null) return refuse('record.notFound', { fields: ['talkId'] });
  const acting = context.actFor([place]);
  if (!acting.ok) return acting;
  const changed = await context.changeCareFiles(acting.value, {
    householdIds: [place.householdId],
    decide: (file, _rules, occasion) =>
      decideAccept(file, { talkId, name: context.actor.name ?? '' }, occasion),
  });
  return changed.ok ? allow({ talkId }) : changed;
};
