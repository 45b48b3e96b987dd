import type { explainDuties } from '../../../contracts/duty';
import { formatDay } from '../../../domain/calendar/calendar-day';
import { allow, refuse } from '../../../domain/decision';
import { keyGroupWhy, lastVisitOf, whyDuties } from '../../../domain/duty/why-duties';
import { rulesFor } from '../../../domain/policy/rules';
import { planEnded } from '../../../policies/pack';
import { regionPacks } from '../../../policies/registry';
import type { Handler } from '../../handler';
import { loadCareFiles } from '../../stores/care-files/load-care-files';
import { findPlaceOfChildren } from '../../stores/households/find-place-of-children';

const planOf = (slug: string, today: string) => {
  const pack = regionPacks.find((known) => known.slug === slug);
  if (pack === undefined || pack.plan === null) return null;
  return { title: pack.plan.title, number: pack.plan.number, ended: planEnded(pack, today) };
};

/** `duty.explain`: why each duty applies to one child; leaves a trace. */
export const handleExplainDuties: Handler<typeof explainDuties> = async ({ childId }, context) => {
  const { tx, today } = context;
  const place = await findPlaceOfChildren(tx, [childId]);
  if (place === null) return refuse('record.notFound', { fields: ['childId'] });
  const acting = context.actFor([place]);
  if (!acting.ok) return acting;
  const [file] = await loadCareFiles(tx, { householdIds: [place.householdId], today: formatDay(today) });
  const child = file?.children.find(({ id }) => id === childId);
  if (file === undefined || child === undefined) return refuse('record.notFound', { fields: ['childId'] });

  await context.trace(acting.value, { household: file.householdId, child: childId });
  const moment = { rules: rulesFor(file.pack, file.overrides), today };
  return allow({
    today: formatDay(today),
    child: { childId, householdId: file.householdId, name: child.name, label: file.label },
    plan: planOf(file.pack, formatDay(today)),
    group: keyGroupWhy(child, moment),
    lastVisit: lastVisitOf(file, child, today),
    duties: [...whyDuties(file, child, moment)],
  });
};
