import type { followTalk } from '../../../contracts/talk';
import { allow, refuse } from '../../../domain/decision';
import { decideFollow } from '../../../domain/talk/decide-talk';
import type { Handler } from '../../handler';
import { findTalkPlace } from '../../stores/talks/find-talk-place';

/** `talk.follow`: it closes the township’s task. */
export const handleFollowTalk: Handler<typeof followTalk> = async ({ talkId, on, agreed }, context) => {
  const place = await findTalkPlace(context.tx, talkId);
  if (place === null) return refuse('record.notFound', { fields: ['talkId'] });
  const acting = context.actFor([place]);
  if (!acting.ok) return acting;
  const changed = await context.changeCareFiles(acting.value, {
    householdIds: [place.householdId],
    decide: (file, _rules, occasion) => decideFollow(file, { talkId, on, agreed: agreed ?? null }, occasion),
  });
  if (!changed.ok) return changed;
  return allow({ closedTasks: changed.value.tasks.filter((task) => task.event === 'done').length });
};
