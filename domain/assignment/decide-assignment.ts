import type { AssignmentTitle } from '../../contracts/vocabulary/supervision';
import { addDays, type CalendarDay, dayFrom } from '../calendar/calendar-day';
import { allow, type Decision, refuse } from '../decision';

/** A village as the sender sees it. */
export type AssignedVillage = {
  readonly code: string;
  readonly directors: readonly { readonly personId: string }[];
};

export type AssignedPart = {
  readonly subject: string;
  readonly villageCode: string;
  readonly personId: string | null;
};

/** As far ahead as something can be sent. */
const MOST_DAYS = 366;

/**
 * One task to many. Each director of a chosen village has an own one; a village without a director has one too, which leads
 * to whoever does its work meanwhile.
 */
export const decideAssignment = (
  said: {
    readonly title: AssignmentTitle;
    readonly note: string | null;
    readonly villages: readonly string[];
    readonly dueOn: string;
  },
  known: readonly AssignedVillage[],
  today: CalendarDay,
): Decision<
  readonly AssignedPart[],
  'assignment.noteMissing' | 'assignment.dueInvalid' | 'record.notFound'
> => {
  if (said.title === 'other' && said.note === null)
    return refuse('assignment.noteMissing', { fields: ['note'] });
  const dueOn = dayFrom(said.dueOn);
  if (dueOn < today || dueOn > addDays(today, MOST_DAYS))
    return refuse('assignment.dueInvalid', { fields: ['dueOn'] });
  const chosen = new Set(said.villages);
  const villages = known.filter(({ code }) => chosen.has(code));
  if (villages.length < chosen.size) return refuse('record.notFound', { fields: ['villages'] });
  return allow(
    villages.flatMap(({ code, directors }) => {
      const people = directors.length === 0 ? [null] : directors.map(({ personId }) => personId);
      return people.map((personId) => ({
        subject: `${code}/${personId ?? ''}`,
        villageCode: code,
        personId,
      }));
    }),
  );
};
