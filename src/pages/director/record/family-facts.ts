import type { DataOf } from '../../../api/call';
import { addDays, type Day, weekOf } from '../../../kit/calendar/days';

/** One family, as its page shows it. */
export type Family = DataOf<'household.show'>;

/** The children whose parents owe them a weekly contact: a week can be confirmed for them only. */
export function childrenOwedAWeek({ duties, children }: Family): readonly string[] {
  const owed = new Set(duties.filter(({ kind }) => kind === 'weekly-contact').map(({ childId }) => childId));
  return children.map(({ childId }) => childId).filter((childId) => owed.has(childId));
}

/**
 * The weeks that are over and worth asking about, the oldest first: last week, and the week of the longest open task, which
 * falls due in the week after it. The next oldest shows once that one is settled.
 */
export function weeksToAsk({ duties }: Family, today: Day): readonly string[] {
  const open = duties.filter(({ kind, taskId }) => kind === 'weekly-contact' && taskId !== null);
  const oldest = open.flatMap(({ dueOn }) => (dueOn === null ? [] : [weekOf(addDays(dueOn, -7))])).sort()[0];
  const last = weekOf(addDays(today, -7));
  return oldest !== undefined && oldest < last ? [oldest, last] : [last];
}

/** Whether the director has an open task of this kind here. */
export function hasOpen({ duties }: Family, kind: Family['duties'][number]['kind']): boolean {
  return duties.some((duty) => duty.kind === kind && duty.taskId !== null);
}

const OR = '或';

/** How the guardians who are away are called, 妈妈或爸爸, for either one's contact is enough; all when nobody is away. */
export function guardiansOf({ people }: Family): string {
  const guardians = people.filter(({ role }) => role === 'guardian');
  const away = guardians.filter((person) => person.away);
  return (away.length > 0 ? away : guardians).map(({ relation }) => relation).join(OR);
}

/** How the caregiver is called, 奶奶; undefined where there is none. */
export function caregiverOf({ people }: Family): Family['people'][number] | undefined {
  return people.find(({ role }) => role === 'caregiver');
}
