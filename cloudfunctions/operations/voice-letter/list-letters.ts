import type { listLetters } from '../../../contracts/voice-letter';
import { addDays, formatDay } from '../../../domain/calendar/calendar-day';
import { allow, refuse } from '../../../domain/decision';
import { rulesFor } from '../../../domain/policy/rules';
import { mayRemove } from '../../../domain/voice-letter/decide-letter';
import type { Context, Handler } from '../../handler';
import { type FamilyLetters, findLetters } from '../../stores/voice-letters/find-letters';

/** A sentence stays on the week's card for two weeks. */
const WORDS_SHOWN_DAYS = 14;

type Viewer = { readonly personId: string; readonly side: 'guardian' | 'caregiver' };

const letterFor = (viewer: Viewer, { personId, heardBy, ...letter }: FamilyLetters['letters'][number]) => ({
  ...letter,
  mine: personId === viewer.personId,
  heard: personId === viewer.personId ? heardBy.length > 0 : heardBy.includes(viewer.personId),
  removable: mayRemove({ personId }, viewer),
});

const leftToday = ({ pack, overrides, begunToday }: FamilyLetters, today: Context['today']): number =>
  Math.max(0, (rulesFor(pack, overrides).on('voiceLetter.mostADay', today).value ?? 0) - begunToday);

/** `voiceLetter.list`: what is there to hear; the recordings themselves are opened one by one. */
export const handleListLetters: Handler<typeof listLetters> = async (input, context) => {
  const { actor, roles, today } = context;
  const side = input.role ?? roles.find((role) => role === 'guardian' || role === 'caregiver');
  if (side === undefined || !roles.includes(side)) return refuse('access.denied');
  const viewer: Viewer = { personId: actor.id, side: side === 'guardian' ? 'guardian' : 'caregiver' };
  const found = await findLetters(context.tx, {
    householdIds: viewer.side === 'guardian' ? actor.guardianOf : actor.caregiverOf,
    personId: actor.id,
    today: formatDay(today),
    wordsSince: formatDay(addDays(today, -WORDS_SHOWN_DAYS)),
  });
  return allow({
    today: formatDay(today),
    households: found.map((household) => ({
      householdId: household.householdId,
      children: [...household.children],
      letters: household.letters.map((letter) => letterFor(viewer, letter)),
      words: [...household.words],
      leftToday: leftToday(household, today),
    })),
  });
};
