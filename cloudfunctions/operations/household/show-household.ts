import type { showHousehold } from '../../../contracts/household';
import { formatDay } from '../../../domain/calendar/calendar-day';
import { allow, refuse } from '../../../domain/decision';
import { householdPage } from '../../../domain/household/household-page';
import { rulesFor } from '../../../domain/policy/rules';
import type { Handler } from '../../handler';
import { decryptField } from '../../platform/field-encryption';
import { loadCareFiles } from '../../stores/care-files/load-care-files';
import { findOtherCare } from '../../stores/agreements/find-other-care';
import { findHouseholdPeople } from '../../stores/households/find-household-people';

/** `household.show`: one family's page; leaves a trace. */
export const handleShowHousehold: Handler<typeof showHousehold> = async ({ householdId }, context) => {
  const { tx, actor, today } = context;
  const [file] = await loadCareFiles(tx, { householdIds: [householdId], today: formatDay(today) });
  if (file === undefined) return refuse('record.notFound');
  const acting = context.actFor([file]);
  if (!acting.ok) return acting;
  const beside = await findHouseholdPeople(tx, householdId);
  if (beside === null) return refuse('record.notFound');

  // One statement more, for the few who look after other families' children too.
  const several = file.caregivers.some(({ childrenElsewhere = 0 }) => childrenElsewhere > 0);
  const others = several ? await findOtherCare(tx, { householdId, today: formatDay(today) }) : {};

  await context.trace(acting.value, { household: householdId });
  const people = beside.people.map(({ phoneCipher, ...person }) => ({
    ...person,
    phone: phoneCipher === null ? null : decryptField('person.phone', phoneCipher),
  }));
  const rules = rulesFor(file.pack, file.overrides);
  return allow(householdPage(file, { ...beside, people, others }, { viewer: actor.id, rules, today }));
};
