import type { closeTalk } from '../../../contracts/talk';
import { allow, refuse } from '../../../domain/decision';
import { decideClose } from '../../../domain/talk/decide-talk';
import type { Handler } from '../../handler';
import { findTalkPlace } from '../../stores/talks/find-talk-place';

/** `talk.close`: it leaves the list. */
export const handleCloseTalk: Handler<typeof closeTalk> = async ({ talkId }, context) => {
  const place = await findTalkPlace(context.tx, talkId);
  if (place === null) return refuse('record.notFound', { fields: ['talkId'] });
  const acting = context.actFor([place]);
  if (!acting.ok) return acting;
  const changed = await context.changeCareFiles(acting.value, {
    householdIds: [place.householdId],
    decide: (file, _rules, occasion) => decideClose(file, talkId, occasion),
  });
  return changed.ok ? allow({ talkId }) : changed;
};
