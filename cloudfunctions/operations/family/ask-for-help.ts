import type { askForHelp } from '../../../contracts/family-word';
import { formatDay } from '../../../domain/calendar/calendar-day';
import { allow, refuse } from '../../../domain/decision';
import { decideWord } from '../../../domain/family/decide-word';
import type { Handler } from '../../handler';
import { findHouseholdPlace } from '../../stores/households/find-household-place';
import { findDirectorName } from '../../stores/people/find-director-name';

/** `family.askForHelp` (想请人帮忙): the director's task at once, and the name of who will answer. */
export const handleAskForHelp: Handler<typeof askForHelp> = async ({ householdId, about, note }, context) => {
  const place = await findHouseholdPlace(context.tx, householdId);
  if (place === null) return refuse('record.notFound');
  const acting = context.actFor([place]);
  if (!acting.ok) return acting;
  const director = await findDirectorName(context.tx, place.villageCode, formatDay(context.today));

  const changed = await context.changeCareFiles(acting.value, {
    householdIds: [householdId],
    decide: (file, _rules, occasion) =>
      allow(decideWord(file, { word: 'help', about, note: note ?? null }, occasion)),
  });
  if (!changed.ok) return changed;

  const [answer] = changed.value.answers;
  return answer === undefined ? refuse('record.notFound') : allow({ ...answer, director });
};
