import type { confirmContact } from '../../../contracts/contact';
import { decideConfirmContact } from '../../../domain/contact/decide-confirm-contact';
import { dayFrom } from '../../../domain/calendar/calendar-day';
import { allow, refuse } from '../../../domain/decision';
import type { Handler } from '../../handler';
import { findPlaceOfChildren } from '../../stores/households/find-place-of-children';

/** `contact.confirm`: a guardian's own record, the caregiver's 打过了, or the director's; one or several children. */
export const handleConfirmContact: Handler<typeof confirmContact> = async (input, context) => {
  const place = await findPlaceOfChildren(context.tx, input.childIds);
  if (place === null) return refuse('record.notFound', { fields: ['childIds'] });
  const acting = context.actFor([place]);
  if (!acting.ok) return acting;
  const role = acting.value;
  const source = role === 'guardian' || role === 'caregiver' ? role : 'director';

  const changed = await context.changeCareFiles(role, {
    householdIds: [place.householdId],
    also: { week: input.week },
    decide: (file, _rules, occasion) =>
      decideConfirmContact(
        file,
        {
          ...input,
          source,
          happenedOn: input.happenedOn === undefined ? null : dayFrom(input.happenedOn),
          mode: input.mode ?? null,
          topics: input.topics ?? [],
          note: input.note ?? null,
          askDirector: input.askDirector === true && source !== 'director',
        },
        occasion,
      ),
  });
  if (!changed.ok) return changed;

  const [answer] = changed.value.answers;
  return answer === undefined
    ? refuse('record.notFound')
    : allow({
        weeks: [...answer.weeks],
        records: [...answer.records],
        closedTasks: changed.value.tasks.filter((task) => task.event === 'done').length,
      });
};
