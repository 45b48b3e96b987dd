import type { sayFine } from '../../../contracts/family-word';
import { allow, refuse } from '../../../domain/decision';
import { decideWord } from '../../../domain/family/decide-word';
import type { Handler } from '../../handler';
import { findHouseholdPlace } from '../../stores/households/find-household-place';
import { formatInstant } from '../../../domain/calendar/beijing-time';

/** `family.sayFine` (都好). */
export const handleSayFine: Handler<typeof sayFine> = async ({ householdId }, context) => {
  const place = await findHouseholdPlace(context.tx, householdId);
  if (place === null) return refuse('record.notFound');
  const acting = context.actFor([place]);
  if (!acting.ok) return acting;

  const changed = await context.changeCareFiles(acting.value, {
    householdIds: [householdId],
    decide: (file, _rules, occasion) =>
      allow(decideWord(file, { word: 'fine', about: [], note: null }, occasion)),
  });
  return changed.ok ? allow({ saidAt: formatInstant(context.now) }) : changed;
};
