import type { sayNotYet } from '../../../contracts/contact-reach';
import { decideNotYet } from '../../../domain/contact/decide-not-yet';
import { allow, refuse } from '../../../domain/decision';
import type { Handler } from '../../handler';
import { findPlaceOfChildren } from '../../stores/households/find-place-of-children';

/** `contact.sayNotYet` (还没打). */
export const handleSayNotYet: Handler<typeof sayNotYet> = async (input, context) => {
  const place = await findPlaceOfChildren(context.tx, input.childIds);
  if (place === null) return refuse('record.notFound', { fields: ['childIds'] });
  const acting = context.actFor([place]);
  if (!acting.ok) return acting;

  const changed = await context.changeCareFiles(acting.value, {
    householdIds: [place.householdId],
    also: { week: input.week },
    decide: (file, _rules, occasion) => decideNotYet(file, input, occasion),
  });
  if (!changed.ok) return changed;
  return allow({ records: changed.value.answers.flatMap(({ records }) => records) });
};
