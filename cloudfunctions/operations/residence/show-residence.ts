import type { showResidence } from '../../../contracts/residence';
import { sidesOfCase } from '../../../domain/access/sides-of-case';
import { ageOn } from '../../../domain/calendar/age';
import { type CalendarDay, dayFrom, formatDay } from '../../../domain/calendar/calendar-day';
import { allow, refuse } from '../../../domain/decision';
import { rulesFor } from '../../../domain/policy/rules';
import { casePage } from '../../../domain/residence/case-page';
import type { Handler } from '../../handler';
import { decryptField } from '../../platform/field-encryption';
import { findCases, type FoundCase } from '../../stores/residence/find-cases';

const directorsOf = (found: FoundCase['villageDirectors']) =>
  found.map(({ name, phoneCipher }) => ({
    name,
    phone: phoneCipher === null ? null : decryptField('person.phone', phoneCipher),
  }));

const knownOf = (found: FoundCase, today: CalendarDay) => {
  const { kind, value } = rulesFor(found.pack, found.overrides).on('residence.split', today);
  return {
    registeredCode: found.registeredCode,
    villageCode: found.villageCode,
    children: found.children.map(({ childId, name, birthOn }) => ({
      childId,
      name,
      age: ageOn(dayFrom(birthOn), today),
    })),
    residence: { village: found.village, directors: directorsOf(found.villageDirectors) },
    registration: { village: found.registered, directors: directorsOf(found.registeredDirectors) },
    agreement: found.agreement === null ? null : { state: found.agreement, receipts: [...found.receipts] },
    agreed: found.agreed,
    waiting: found.waiting,
    proposed: { value, kind },
  };
};

/** `residence.show`: the same few facts for both sides; leaves a trace. */
export const handleShowResidence: Handler<typeof showResidence> = async ({ householdId }, context) => {
  const { tx, actor, today } = context;
  const cases = await findCases(tx, { today: formatDay(today), householdId });
  const [first] = cases;
  if (first === undefined) return refuse('record.notFound', { fields: ['householdId'] });
  const places = cases.map(({ villageCode, registeredCode }) => ({ villageCode, registeredCode }));
  // Residence for all cases of the household, or the register of every case in sight.
  const acting = context.actFor(places.map(({ villageCode }) => ({ householdId, villageCode })));
  const here = acting.ok
    ? acting
    : context.actFor(places.map(({ registeredCode }) => ({ householdId, villageCode: registeredCode })));
  if (!here.ok) return here;

  await context.trace(here.value, {
    household: householdId,
    registered: places.map((p) => p.registeredCode),
  });
  return allow({
    householdId,
    label: first.label,
    today: formatDay(today),
    cases: cases.map((found) => casePage(knownOf(found, today), sidesOfCase(actor, found))),
  });
};
