import type { showHanded } from '../../../contracts/reassignment';
import { ageOn } from '../../../domain/calendar/age';
import { dayFrom, formatDay } from '../../../domain/calendar/calendar-day';
import { allow, refuse } from '../../../domain/decision';
import { taskTypes } from '../../../domain/task/registry';
import type { Handler } from '../../handler';
import { decryptField } from '../../platform/field-encryption';
import { findHandedFamily } from '../../stores/reassignments/find-handed';

/** `task.showHanded`: whom to visit or call for another director, and nothing else; leaves a trace. */
export const handleShowHanded: Handler<typeof showHanded> = async ({ householdId }, context) => {
  const { tx, actor, today } = context;
  if (actor.handed?.includes(householdId) !== true)
    return refuse('record.notFound', { fields: ['householdId'] });
  const found = await findHandedFamily(tx, { householdId, me: actor.id, today: formatDay(today) });
  if (found === null) return refuse('record.notFound', { fields: ['householdId'] });

  await context.trace(context.roles[0] ?? 'director', { household: householdId });
  const { label, village, lane, reason } = found;
  return allow({
    householdId,
    label,
    village,
    lane,
    reason,
    today: formatDay(today),
    children: found.children.map(({ childId, name, birthOn, gender }) => ({
      childId,
      name,
      age: ageOn(dayFrom(birthOn), today),
      gender,
    })),
    people: found.people.map(({ phoneCipher, ...person }) => ({
      ...person,
      phone: phoneCipher === null ? null : decryptField('person.phone', phoneCipher),
    })),
    tasks: found.tasks.map((task) => ({ ...task, title: taskTypes[task.kind].title })),
  });
};
