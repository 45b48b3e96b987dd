import type { ContactSource } from '../../contracts/vocabulary/contact';
import type { CalendarDay } from '../calendar/calendar-day';
import type { CareFile, Unreachable } from '../care-file/care-file';
import type { CareRecord } from '../care-file/records';

/** Whether a guardian is known not to be reachable on a day; an expected end that has passed changes nothing by itself. */
export const isOutOfReach = (file: CareFile, personId: string, day: CalendarDay): boolean =>
  file.unreachables.some((known) => known.personId === personId && holds(known, day));

const holds = ({ since, over }: Unreachable, day: CalendarDay): boolean =>
  since <= day && (over === null || day < over);

/** The states of a household that nobody has ended. */
export const openUnreachables = (file: CareFile): readonly Unreachable[] =>
  file.unreachables.filter(({ over }) => over === null);

type Heard = {
  /** Whose word it is. */
  readonly source: ContactSource;
  readonly actor: string;
  readonly today: CalendarDay;
};

/**
 * What a contact ends: 联系不上 without a known end, and a state whose expected end has passed. Somebody at sea until
 * spring stays so, whatever call came through meanwhile. A word of the caregiver or the director names no guardian, so
 * it ends a state only where one guardian alone is in it.
 */
export const endedByContact = (
  file: CareFile,
  { source, actor, today }: Heard,
): readonly Extract<CareRecord, { kind: 'unreachable-ended' }>[] => {
  const waiting = openUnreachables(file).filter(({ until }) => until === null || until < today);
  const alone = new Set(waiting.map(({ personId }) => personId)).size === 1;
  return waiting
    .filter(({ personId }) => (source === 'guardian' ? personId === actor : alone))
    .map(({ id }) => ({ kind: 'unreachable-ended', id, on: today, by: actor }));
};
