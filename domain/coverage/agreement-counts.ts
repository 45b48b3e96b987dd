import type { CalendarDay } from '../calendar/calendar-day';
import { guardiansAway, isLeftBehind } from '../care-file/away';
import type { CareFile, Child } from '../care-file/care-file';

/** Whether a child needs an agreement on a day: left behind, and a guardian away (未成年人保护法第二十二条). */
const needsAgreement = (file: CareFile, child: Child, day: CalendarDay): boolean =>
  isLeftBehind(child, day) && guardiansAway(file, day).length > 0;

/**
 * Children of a household by measure: with an agreement in force, with its signed paper filed, and needing one. `dayOf`
 * says through which day each child has been counted; a child never looked at counts nowhere yet.
 */
export const agreementCounts = (
  file: CareFile,
  dayOf: (child: Child) => CalendarDay | null,
): readonly { readonly measure: string; readonly n: number }[] => {
  const running = file.agreements.filter(({ state }) => state === 'in-force');
  const held = (of: CareFile['agreements']): number => new Set(of.flatMap(({ childIds }) => childIds)).size;
  const required = file.children.filter((child) => {
    const day = dayOf(child);
    return day !== null && needsAgreement(file, child, day);
  });
  return [
    { measure: 'agreement.in-force', n: held(running) },
    {
      measure: 'agreement.paper-filed',
      n: held(running.filter(({ paperFiledOn }) => paperFiledOn !== null)),
    },
    { measure: 'agreement.required', n: required.length },
  ];
};
