import type { askToTalk } from '../../../contracts/talk';
import { allow, refuse } from '../../../domain/decision';
import { decideAsk } from '../../../domain/talk/decide-talk';
import { familySide } from '../../../domain/voice-letter/family-side';
import type { Handler } from '../../handler';
import { findHouseholdPlace } from '../../stores/households/find-household-place';

/** `talk.ask`: the township's task at once; the village's director hears nothing of it. */
export const handleAskToTalk: Handler<typeof askToTalk> = async ({ householdId }, context) => {
  const place = await findHouseholdPlace(context.tx, householdId);
  if (place === null) return refuse('record.notFound', { fields: ['householdId'] });
  const acting = context.actFor([place]);
  if (!acting.ok) return acting;
  const asker = { side: familySide(acting.value), name: context.actor.name ?? '' };
  const changed = await context.changeCareFiles(acting.value, {
    householdIds: [householdId],
    decide: (file, _rules, occasion) => allow(decideAsk(file, asker, occasion)),
  });
  if (!changed.ok) return changed;
  const [answer] = changed.value.answers;
  return answer === undefined ? refuse('record.notFound') : allow({ ...answer });
};
