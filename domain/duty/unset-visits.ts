import type { CalendarDay } from '../calendar/calendar-day';
import type { PackOverride } from '../care-file/care-file';
import { rulesFor } from '../policy/rules';

type Place = { readonly code: string; readonly pack: string; readonly overrides: readonly PackOverride[] };

/**
 * Where nobody has said how often children are visited (design D13): the villages without any number, and, in villages
 * whose plan only asks for more, the facts that put a child into the group without one.
 */
export const unsetVisits = (
  places: readonly Place[],
  today: CalendarDay,
): {
  readonly villages: readonly string[];
  readonly keyFacts: readonly { readonly village: string; readonly fact: string }[];
} => {
  const asked = places.map(({ code, pack, overrides }) => {
    const rules = rulesFor(pack, overrides);
    const none = rules.on('visit.every', today).value === null;
    const noneForKey = !none && rules.on('visit.everyKey', today).value === null;
    return { code, none, facts: noneForKey ? (rules.on('keyGroup.triggers', today).value ?? []) : [] };
  });
  return {
    villages: asked.filter(({ none }) => none).map(({ code }) => code),
    keyFacts: asked.flatMap(({ code, facts }) => facts.map((fact) => ({ village: code, fact }))),
  };
};
