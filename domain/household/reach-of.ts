import type { OutputOf } from '../../contracts/operation';
import type { showHousehold } from '../../contracts/household';
import { type CalendarDay, formatDay } from '../calendar/calendar-day';
import type { CareFile } from '../care-file/care-file';
import { contactRung, quietDays, toldApart } from '../contact/contact-standing';
import { openUnreachables } from '../contact/unreachable';
import type { Rules } from '../policy/rules';

type Reach = OutputOf<typeof showHousehold>['reach'];

/** How the weekly contact of a household stands: silence, who is asked next, what was told apart, who is out of reach. */
export const reachOf = (
  file: CareFile,
  nameOf: (personId: string) => string,
  { rules, today }: { readonly rules: Rules; readonly today: CalendarDay },
): Reach => ({
  rung: contactRung(file, rules, today),
  quiet: file.children.flatMap((child) => {
    const days = quietDays(file, child, today);
    return days === null ? [] : [{ childId: child.id, days }];
  }),
  toldApart: [...toldApart(file, today)],
  unreachable: openUnreachables(file).map(({ id, personId, reason, since, until, tries }) => ({
    unreachableId: id,
    personId,
    name: nameOf(personId),
    reason,
    since: formatDay(since),
    until: until === null ? null : formatDay(until),
    tries: tries + triesSince(file, since),
  })),
  stays: file.guardians.flatMap(({ personId, homeStays }) =>
    homeStays
      .filter(({ to, withdrawn }) => !withdrawn && (to === null || to >= today))
      .map(({ from, to }) => ({
        personId,
        name: nameOf(personId),
        from: formatDay(from),
        to: to === null ? null : formatDay(to),
      })),
  ),
});

/** A call about two children is one try. */
const triesSince = (file: CareFile, since: CalendarDay): number =>
  new Set(
    file.directorContacts
      .filter(
        (call) =>
          !call.withdrawn &&
          call.outcome === 'not-reached' &&
          call.spokeWith.includes('guardian') &&
          call.happenedOn > since,
      )
      .map(({ enteredAt }) => enteredAt),
  ).size;
